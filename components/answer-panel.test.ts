import { expect, test } from 'vitest';
import type { AnswerView } from '../lib/core/views.ts';
import { sayAnswer } from './AnswerPanel.tsx';

const answer = (about: number, hits: number, gap = false) => ({
  about: Array(about).fill({}) as AnswerView['about'],
  hits: Array(hits).fill({}) as AnswerView['hits'],
  ...(gap && { gap: { id: 'g', after: 'So:', missing: 'More' } }),
});

test.each([
  [answer(0, 0), 'Nothing on this in the article.'],
  [answer(1, 0), '1 claim about it.'],
  [answer(2, 3), '2 claims about it, 3 more with its words.'],
  [answer(0, 0, true), 'something that the capture lacks.'],
  [answer(0, 4), '4 more with its words.'],
])('of %j says %s', (shown, words) => {
  expect(sayAnswer(shown)).toBe(words);
});
