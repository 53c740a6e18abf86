import type { Span } from './pack.ts';

/**
 * The sentences of an article, in order. Every line is a paragraph of its own, so a line that only announces
 * ("... of Trainium:") is a sentence.
 *
 * Where references were stripped, a capture leaves its full stop adrift: " ." or alone on the next line. Such a stop
 * ends its sentence but is not part of it, so that a sentence shown to a reader has no hole before its end.
 */

const END = /[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]+[”’」』）]*/gu;
const ABBREVIATION =
  /(?:^|[\s("'“‘])(?:(?:\p{L}\.)*\p{L}|Mr|Mrs|Ms|Dr|St|No|vs|etc|Inc|Corp|Co|Ltd|approx)$/u;
const STRAY_STOP = /\s+\.*$/u;

function endsSentence(line: string, stop: number, after: number): boolean {
  if (/^\s+\p{Ll}/u.test(line.slice(after))) return false;
  return line[stop] !== '.' || !ABBREVIATION.test(line.slice(0, stop));
}

function findEnds(line: string): number[] {
  const ends = [...line.matchAll(END)]
    .map(({ index, 0: { length } }) => ({ index, after: index + length }))
    .filter(({ index, after }) => endsSentence(line, index, after));
  return [...ends.map(({ after }) => after), line.length];
}

function trimSentence(text: string, from: number, to: number): Span[] {
  const piece = text.slice(from, to).replace(STRAY_STOP, '');
  if (!/[\p{L}\p{N}]/u.test(piece)) return [];
  const start = from + piece.search(/\S/u);
  return [{ start, end: from + piece.length }];
}

export function findSentences(article: string): Span[] {
  return [...article.matchAll(/[^\r\n]+/gu)].flatMap(({ index, 0: line }) => {
    let from = index;
    return findEnds(line).flatMap(end => {
      const sentence = trimSentence(article, from, index + end);
      from = index + end;
      return sentence;
    });
  });
}
