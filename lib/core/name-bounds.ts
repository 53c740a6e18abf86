import { LETTER } from './letters.ts';

// Letters of other scripts may touch a name: Japanese and Chinese put no space between words.
export const BEFORE = `(?<![${LETTER}\\d_@$])`;
const AFTER = `(?![${LETTER}\\d_])`;

/** The pattern of a name that is no part of a longer word. */
export function bounded(pattern: string, name: string): string {
  const before = /^[([]*\w/.test(name) ? BEFORE : '';
  const after = /\w[)\]]*$/.test(name) ? AFTER : '';
  return `${before}(?:${pattern})${after}`;
}

/** Bounded patterns for a text in which blocks follow on each other with nothing between them, nor where a line was broken. */
export function unbounded(patterns: string): string {
  return patterns.replaceAll(BEFORE, '').replaceAll(AFTER, '').replaceAll('\\s+', '\\s*');
}
