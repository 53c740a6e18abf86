/**
 * How well a typed word fits a word of a claim, 0 to 1. Stems count as the word itself; the word may be unfinished
 * (a prefix) or misspelt (one edit from four letters on, two from eight on; a swap of neighbours is one edit).
 * A number may be unfinished, though it soon is another one, and is never misspelt.
 */
export function wordLikeness(
  typed: { text: string; stem: string },
  word: { text: string; stem: string },
): number {
  if (typed.text === word.text) return 1;
  if (typed.stem === word.stem) return 0.95;
  const isUnfinished = typed.text.length >= 2 && word.text.startsWith(typed.text);
  if (/\d/.test(typed.text) || /\d/.test(word.text)) {
    return isUnfinished ? typed.text.length / word.text.length : 0;
  }
  if (isUnfinished) return prefixLikeness(typed.text, word.text);
  return misspellingLikeness(typed.text, word.text);
}

function prefixLikeness(typed: string, word: string): number {
  return 0.6 + 0.35 * (typed.length / word.length);
}

function misspellingLikeness(typed: string, word: string): number {
  const length = Math.min(typed.length, word.length);
  const allowed = length >= 8 ? 2 : length >= 4 ? 1 : 0;
  if (allowed === 0 || Math.abs(typed.length - word.length) > allowed || typed[0] !== word[0])
    return 0;
  const edits = countEdits(typed, word);
  return edits <= allowed ? 0.9 - 0.1 * edits : 0;
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours (Damerau 1964). */
export function countEdits(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: number[], index: number): number {
  return row[index] ?? 0;
}
