import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readMentionSet } from './mention-set.ts';

const label = { start: 2, end: 8, text: 'Widget' };
const sound = {
  id: 'a',
  text: 'A Widget.',
  kind: 'genuine',
  mentions: [{ ...label, entity: 'widget' }],
  decoys: [],
};

function read(lines: unknown[]) {
  const dir = mkdtempSync(join(tmpdir(), 'eval-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const path = join(dir, 'set.jsonl');
  const written = lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(path, written.join('\r\n'));
  const { passages, problems } = readMentionSet(path);
  return {
    ids: passages.map(({ id }) => id),
    problems: problems.map(problem => problem.replace(`${dir}/`, '')),
  };
}

test('A set of labelled passages leaves out those that only their page could settle', () => {
  const lines = [sound, '', { ...sound, id: 'b', context: 'weak' }, { ...sound, id: 'c' }];
  expect(read(lines)).toEqual({ ids: ['a', 'c'], problems: [] });
});

test.each([
  ['nope', 'not JSON: Unexpected token \'o\', "nope" is not valid JSON'],
  [{ ...sound, text: undefined }, 'text: Invalid input: expected string, received undefined'],
  [{ ...sound, text: 'The Widget.' }, '2-8 is not the place of "Widget"'],
])('The line %j is named with its reason: %s', (line, reason) => {
  expect(read([sound, line, sound])).toEqual({
    ids: ['a', 'a'],
    problems: [`set.jsonl: line 2: ${reason}`],
  });
});

test('A set that is missing is named', () => {
  expect(readMentionSet('none.jsonl').problems).toEqual(['none.jsonl: no such file']);
});
