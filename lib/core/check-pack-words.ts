import { cutsWord, findLongestBeginning, findPlaces, hasWords } from './find-words.ts';
import { citedWords, type PackParts, type PackProblem, type Part } from './pack-parts.ts';
import type { ClaimJson } from './pack-schema.ts';

// As it stands in the JSON, so that its author can search the file for it; and it stays on one line.
const quoted = (words: string): string => JSON.stringify(words);

function explainAbsence(article: string, words: string): string {
  const beginning = findLongestBeginning(article, words);
  const departure = beginning ? `it departs after ${quoted(beginning)}` : 'nor does it begin there';
  return `is not in the article: ${quoted(words)}; ${departure}`;
}

const explainCut = (words: string): string =>
  `begins or ends inside a word of the article: ${quoted(words)}`;

function explainPlace(article: string, words: string): string | undefined {
  const [start, ...others] = findPlaces(article, words);
  if (start === undefined) return explainAbsence(article, words);
  if (others.length > 0) {
    return `stands in the article ${others.length + 1} times, make it longer: ${quoted(words)}`;
  }
  return cutsWord(article, { start, end: start + words.length }) ? explainCut(words) : undefined;
}

function checkPlace({ path, value }: Part<string>, article: string): PackProblem[] {
  const reason = explainPlace(article, value);
  return reason === undefined ? [] : [{ path, reason }];
}

function checkOverlaps(claims: Part<ClaimJson>[], article: string): PackProblem[] {
  const placed = claims
    .map(({ path, value: { quote } }) => ({ path, start: article.indexOf(quote), quote }))
    .filter(({ start }) => start !== -1)
    .sort((a, b) => a.start - b.start);
  let reach = { path: '', end: 0 };
  return placed.flatMap(({ path, start, quote }) => {
    const before = reach;
    const end = start + quote.length;
    if (end > reach.end) reach = { path, end };
    if (start >= before.end) return [];
    const shared = quoted(article.slice(start, Math.min(end, before.end)));
    return [{ path: `${path}.quote`, reason: `overlaps ${before.path}.quote in ${shared}` }];
  });
}

function checkFigures({ path, value: { figures = [], quote } }: Part<ClaimJson>): PackProblem[] {
  return figures.flatMap(({ text }, index) =>
    hasWords(quote, text)
      ? []
      : [
          {
            path: `${path}.figures[${index}].text`,
            reason: `is not in the quote: ${quoted(text)}`,
          },
        ],
  );
}

function checkSpeaker({ path, value }: Part<ClaimJson>, article: string): PackProblem[] {
  return Object.entries(value.speaker ?? {}).flatMap(([field, words]) => {
    if (hasWords(article, words)) return [];
    const reason = article.includes(words) ? explainCut(words) : explainAbsence(article, words);
    return [{ path: `${path}.speaker.${field}`, reason }];
  });
}

/** Every word that the pack takes from the article must stand there. */
export function checkWords(parts: PackParts, article: string): PackProblem[] {
  return [
    ...citedWords(parts).flatMap(words => checkPlace(words, article)),
    ...checkOverlaps(parts.claims, article),
    ...parts.claims.flatMap(checkFigures),
    ...parts.claims.flatMap(claim => checkSpeaker(claim, article)),
  ];
}
