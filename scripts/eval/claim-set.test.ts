import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isClaimSet, readClaimSet } from './claim-set.ts';

const sound = { id: 'a', text: 'Acme sells it.', labels: ['sells'], relation: 'same' };

function write(lines: unknown[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'eval-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const path = join(dir, 'set.jsonl');
  writeFileSync(path, lines.map(line => JSON.stringify(line)).join('\n'));
  return path;
}

test('Labels are pieces of the article; one that is none is named with its line', () => {
  const path = write([sound, { ...sound, labels: ['buys'] }, { ...sound, relation: 'alike' }]);
  const { lines, problems } = readClaimSet(path, 'Acme sells the Widget.');
  expect(lines.map(({ id, context }) => [id, context])).toEqual([['a', '']]);
  expect(problems).toEqual([
    `${path}: line 2: "buys" does not stand in the article`,
    expect.stringMatching(/: line 3: relation: Invalid option/),
  ]);
});

test('A set of sentences is told from a set of passages by its relations', () => {
  expect(isClaimSet(write([sound]))).toBe(true);
  expect(isClaimSet(write([{ id: 'a', text: 't', mentions: [] }]))).toBe(false);
  expect(isClaimSet('none.jsonl')).toBe(false);
});
