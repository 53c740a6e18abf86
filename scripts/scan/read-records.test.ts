import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRecords } from './read-records.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'scan-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function read(name: string, content?: string | Uint8Array) {
  const path = join(dir, name);
  if (content !== undefined) writeFileSync(path, content);
  return [...readRecords(path)];
}

const textsOf = (reads: ReturnType<typeof read>) =>
  reads.map(one => ('record' in one ? one.record.text : one.problem.replace(`${dir}/`, '')));

describe('Reading records', () => {
  test.each([
    ['a.txt', 'One.\nTwo.', 'One.\nTwo.'],
    ['a.MD', '# One', '# One'],
    ['a.html', '<title>T</title><p>One<br>Two', 'One\nTwo'],
    ['a.htm', '<p>One', 'One'],
    ['empty.txt', '', ''],
    ['crlf.txt', 'One.\r\nTwo.', 'One.\r\nTwo.'],
    ['bom.txt', '\ufeffOne.', 'One.'],
  ])('of %s with %j gives one, a document with the text %j', (name, content, text) => {
    expect(read(name, content)).toMatchObject([
      {
        record: {
          id: join(dir, name),
          text,
          flows: text ? [{ start: 0, end: expect.any(Number) }] : [],
        },
      },
    ]);
  });

  test('gives the title of a page as evidence', () => {
    expect(read('a.html', '<title>T</title>')).toMatchObject([{ record: { title: 'T' } }]);
  });

  test('gives the headings of a Markdown text as evidence', () => {
    expect(read('a.md', '# One\n\nText')).toMatchObject([
      {
        record: {
          headings: ['One'],
          flows: [
            { start: 0, end: 5 },
            { start: 7, end: 11 },
          ],
        },
      },
    ]);
  });

  test('gives one a line of JSON, with all that it says', () => {
    const full = { id: 'a', text: 'One.', context: 'Two.', title: 'T', url: 'https://a.example/' };
    const lines = [full, { id: 7, text: '' }].map(line => JSON.stringify(line)).join('\n');
    expect(read('a.jsonl', lines)).toEqual([
      { record: { ...full, description: '', headings: [] } },
      {
        record: { id: 7, text: '', context: '', title: '', url: '', description: '', headings: [] },
      },
    ]);
  });

  test.each([
    ['', [], 'an empty file'],
    ['\n\n', [], 'empty lines'],
    ['{"id":"a","text":"x"}\r\n{"id":"b","text":"y"}\r\n', ['x', 'y'], 'CRLF'],
    ['\ufeff{"id":"a","text":"x"}', ['x'], 'a byte order mark'],
    ['{"id":"a","text":"x","more":1}', ['x'], 'a field that is not known'],
    ['{"id":"a","text":"x\u2028y"}', ['x\u2028y'], 'a line separator that ends no line'],
  ])('from the JSON lines %j gives %j (%s)', (content, texts) => {
    expect(textsOf(read('a.jsonl', content))).toEqual(texts);
  });

  test.each([
    ['nope\r', 'not JSON: Unexpected token \'o\', "nope" is not valid JSON'],
    ['no\rpe', 'not JSON: Unexpected token \'o\', "no pe" is not valid JSON'],
    ['[]', 'Invalid input: expected object, received array'],
    ['null', 'Invalid input: expected object, received null'],
    ['{"id":"b"}', 'text: Invalid input: expected string, received undefined'],
    ['{"text":"x"}', 'id: must be a string or a number'],
    ['{"id":"b","text":"x","title":3}', 'title: Invalid input: expected string, received number'],
    [
      '{"id":{},"text":3}',
      'id: must be a string or a number; text: Invalid input: expected string, received number',
    ],
  ])('says of the line %j: %s, and gives the others', (line, problem) => {
    const content = `{"id":"a","text":"x"}\n${line}\n{"id":"c","text":"y"}`;
    const reads = textsOf(read('a.jsonl', content));
    expect(reads).toEqual(['x', `scan: a.jsonl: line 2: ${problem}`, 'y']);
  });

  test('says which file it cannot read, and why', () => {
    mkdirSync(join(dir, 'folder.txt'));
    const reads = [
      ...read('none.txt'),
      ...read('folder.txt'),
      ...read('latin.txt', Uint8Array.of(0x41, 0xe9, 0x42)),
      ...read('a.pdf', 'x'),
      ...read('bare', 'x'),
    ];
    expect(textsOf(reads)).toEqual([
      'scan: none.txt: no such file',
      'scan: folder.txt: a folder, not a file',
      'scan: latin.txt: not UTF-8 text',
      'scan: a.pdf: not a .txt, .md, .html or .jsonl file',
      'scan: bare: not a .txt, .md, .html or .jsonl file',
    ]);
  });
});

test('says so when a page is nested more deeply than can be read', () => {
  const problem = `scan: ${join(dir, 'deep.html')}: nested too deeply`;
  expect(read('deep.html', '<div>'.repeat(50_000))).toEqual([{ problem }]);
});
