import type { Span } from './pack.ts';
import { sentenceAt } from './sentences.ts';

export interface MentionWords {
  text: string;
  /** The rest of its sentence. */
  before: string;
  after: string;
  /** Where the sentence begins in the text that it was taken from, in UTF-16 units. */
  start: number;
}

/** A sentence that is longer is cut, in UTF-16 units to either side of the mention. */
const REACH = 300;

/** The sentence of a mention as it is read, in three parts; what is cut off is shown as cut. */
export function mentionWords(text: string, place: Span): MentionWords {
  const sentence = sentenceAt(text, place, REACH);
  const before = asRead(text.slice(sentence.start, place.start)).trimStart();
  const after = asRead(text.slice(place.end, sentence.end)).trimEnd();
  const isCut = {
    before: place.start - sentence.start >= REACH,
    after: sentence.end - place.end >= REACH,
  };
  return {
    start: sentence.start,
    text: asRead(text.slice(place.start, place.end)),
    before: isCut.before ? `…${before.replace(/^\S*\s/, '')}` : before,
    after: isCut.after ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}

function asRead(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' ');
}
