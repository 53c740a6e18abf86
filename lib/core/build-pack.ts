import { findSentences } from './article-sentences.ts';
import { checkCoverage } from './check-pack-coverage.ts';
import { checkIds, checkReferences } from './check-pack-ids.ts';
import { checkWords } from './check-pack-words.ts';
import type { Article, Claim, Pack, Span } from './pack.ts';
import { type PackParts, type PackProblem, readParts } from './pack-parts.ts';
import { type ClaimJson, type PackJson, packSchema } from './pack-schema.ts';
import { explainShape } from './pack-shape.ts';

export type { PackProblem } from './pack-parts.ts';

function locate(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** The sentence around a quote; all of them, and the stops between, when the quote runs over several. */
function surround(quote: Span, sentences: Span[]): Span {
  const touched = sentences.filter(({ start, end }) => start < quote.end && quote.start < end);
  return {
    start: Math.min(quote.start, ...touched.map(({ start }) => start)),
    end: Math.max(quote.end, ...touched.map(({ end }) => end)),
  };
}

function assembleClaims(claims: ClaimJson[], text: string): Claim[] {
  const sentences = findSentences(text);
  return claims.map(({ figures = [], ...claim }) => {
    const place = locate(text, claim.quote);
    return { ...claim, ...place, sentence: surround(place, sentences), figures };
  });
}

const assembleArticle = (article: PackJson['article'], text: string): Article => ({
  ...article,
  text,
  gaps: article.gaps.map(gap => ({ ...gap, ...locate(text, gap.after) })),
  furniture: article.furniture.map(piece => locate(text, piece)),
});

const assemblePack = ({ article, topics, claims, evidence }: PackJson, text: string): Pack => ({
  article: assembleArticle(article, text),
  topics,
  claims: assembleClaims(claims, text),
  evidence,
});

const checkWhole = (parts: PackParts, articleText: string): PackProblem[] => [
  ...checkReferences(parts),
  ...checkCoverage(parts, articleText),
];

/**
 * Checks a pack's JSON against its article and gives the pack, or everything that is wrong with it.
 * What concerns the pack as a whole (topic ids, coverage) is checked once all its parts have the right shape.
 */
export function buildPack(
  json: unknown,
  articleText: string,
): { pack: Pack } | { problems: PackProblem[] } {
  const shape = packSchema.safeParse(json);
  const parts = readParts(json);
  const problems = [
    ...(shape.success ? [] : explainShape(shape.error)),
    ...checkIds(parts),
    ...checkWords(parts, articleText),
    ...(shape.success ? checkWhole(parts, articleText) : []),
  ];
  if (!shape.success || problems.length > 0) return { problems };
  return { pack: assemblePack(shape.data, articleText) };
}
