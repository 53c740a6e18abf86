import { expect, test } from 'vitest';
import type { WrittenName } from './name-finder.ts';
import { createTwinFinder } from './twins.ts';

function written(topic: string, start: number): WrittenName {
  const place = { start, end: start + 4 };
  return { place, text: 'name', name: { topic, certainty: 'certain', isCode: false } };
}

test('The twins of a name are those of its topic that may stand in its sentence', () => {
  const names = [
    written('nova', 0),
    written('nova', 5000),
    written('nitro', 5010),
    written('nova', 5020),
    written('nova', 5600),
    written('nova', 9000),
  ];
  const twinsOf = createTwinFinder(names);
  const starts = names.map(name => twinsOf(name).map(({ start }) => start));
  expect(starts).toEqual([[], [5020, 5600], [], [5000, 5600], [5000, 5020], []]);
});
