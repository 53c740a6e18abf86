import type { Lexicon, Span } from './pack.ts';
import { surroundingsOf } from './sentences.ts';

/** What the page as a whole says about its subject; weaker than the words around the mention. */
export interface PageEvidence {
  /** Title, headings and host of the page, as one text. */
  about: string;
}

export interface SenseQuestion {
  text: string;
  mention: Span & { text: string };
  topic: Lexicon[number];
  page?: PageEvidence;
}

export interface SenseVerdict {
  kept: boolean;
  /** The words that decided, for and against. */
  for: string[];
  against: string[];
}

/** How far evidence reaches to either side, in UTF-16 units: about two sentences. */
const NEAR = 240;

/**
 * Whether a written name means the topic here: weighs the words for and against it in its sentence, failing
 * those near it, failing those on the page. At a tie an ambiguous name is not a mention, any other is.
 */
export function judgeSense({ text, mention, topic, page }: SenseQuestion): SenseVerdict {
  const verdict = { for: [] as string[], against: [] as string[] };
  if (/\d$/.test(mention.text)) return { kept: true, ...verdict, for: ['generation'] };
  for (const evidence of [sentenceOf(text, mention), nearOf(text, mention), page?.about ?? '']) {
    verdict.for.push(...wordsIn(evidence, topic.for));
    verdict.against.push(...wordsIn(evidence, topic.against));
    if (verdict.for.length !== verdict.against.length) break;
  }
  const balance = verdict.for.length - verdict.against.length;
  return { kept: balance > 0 || (balance === 0 && !topic.ambiguous), ...verdict };
}

function nearOf(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`;
}

function sentenceOf(text: string, mention: Span): string {
  return surroundingsOf(text, mention).sentence;
}

function wordsIn(text: string, words: string[]): string[] {
  return words.filter(word => wordPattern(word).test(text));
}

const patterns = new Map<string, RegExp>();

function wordPattern(word: string): RegExp {
  const known = patterns.get(word);
  if (known) return known;
  const escaped = word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replaceAll(' ', '\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'iu');
  patterns.set(word, pattern);
  return pattern;
}
