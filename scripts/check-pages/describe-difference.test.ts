import { expect, test } from 'vitest';
import { describeDifference } from './describe-difference.ts';

test('Shows both texts from a little before where they part', () => {
  const lead = `${'x'.repeat(100)}<body class="`;
  expect(describeDifference(`${lead}b">`, `${lead}a" data-b>`)).toBe(
    '"xxxxxxx<body class=\\"a\\" data-b>" in place of "xxxxxxx<body class=\\"b\\">" (123 characters in place of 116)',
  );
});

test('Shows that one ends where the other goes on', () => {
  expect(describeDifference('<p>', '<p><b>')).toBe(
    '"<p><b>" in place of "<p>" (6 characters in place of 3)',
  );
});

test('Shows little of long texts', () => {
  expect(describeDifference('a'.repeat(1e6), 'b'.repeat(1e6)).length).toBeLessThan(300);
});
