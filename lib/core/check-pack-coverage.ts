import { findSentences } from './article-sentences.ts';
import { findLongestBeginning } from './find-words.ts';
import type { Span } from './pack.ts';
import { citedWords, type PackParts, type PackProblem } from './pack-parts.ts';

function findTouched(article: string, words: string): Span {
  // A misquote still speaks for the sentence it misquotes; its own problem is reported elsewhere.
  const beginning = findLongestBeginning(article, words);
  const start = article.indexOf(beginning);
  return { start, end: start + beginning.length };
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A sentence that nothing cites was most likely overlooked: silence about it would look like "nothing on this". */
export function checkCoverage(parts: PackParts, article: string): PackProblem[] {
  const touched = citedWords(parts).map(({ value }) => findTouched(article, value));
  return findSentences(article)
    .filter(sentence => !touched.some(span => touches(span, sentence)))
    .map(({ start, end }) => ({
      path: 'claims',
      reason: `no quote, gap or furniture touches the sentence ${JSON.stringify(article.slice(start, end))}`,
    }));
}
