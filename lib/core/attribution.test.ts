import { expect, test } from 'vitest';
import { type Attributed, sayAttribution } from './attribution.ts';

test.each<[Attributed, string, string]>([
  [{}, '', 'nothing known'],
  [{ speaker: { name: 'Jassy' } }, 'Jassy', 'who'],
  [{ speaker: { name: 'Jassy', in: 'shareholder letter' } }, 'Jassy, shareholder letter', 'where'],
  [{ when: '2025-12/2026-01' }, 'December 2025 to January 2026', 'when'],
  [{ speaker: { name: 'Lee', in: 'a talk' }, when: '2026' }, 'Lee, a talk, 2026', 'all of it'],
  [
    { speaker: { name: 'Lee', in: 'June 2026 interview' }, when: '2026-06' },
    'Lee, June 2026 interview',
    'a date that the place has already',
  ],
])('of %j says %j (%s)', (attributed, words) => {
  expect(sayAttribution(attributed)).toBe(words);
});
