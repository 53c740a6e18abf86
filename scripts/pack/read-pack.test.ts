import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PackError, packFiles, readPack } from './read-pack.ts';

const SEED = packFiles('seeds/amazon-silicon');
const seedJson = readFileSync(SEED.pack, 'utf8');
const seedArticle = readFileSync(SEED.article, 'utf8');

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(pack: string | undefined, article: string | Uint8Array | undefined) {
  if (pack !== undefined) writeFileSync(packFiles(dir).pack, pack);
  if (article !== undefined) writeFileSync(packFiles(dir).article, article);
}

function readError(): string {
  try {
    readPack(dir);
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return '';
}

describe('Reading a pack', () => {
  test('gives the pack of a directory', () => {
    write(seedJson, seedArticle);
    expect(readPack(dir).article.text).toBe(seedArticle);
  });

  test('gives the same pack whatever the line ends and with a byte order mark', () => {
    write(seedJson, seedArticle);
    const plain = readPack(dir);
    const crlf = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    write(crlf(seedJson), crlf(seedArticle));
    expect(readPack(dir)).toEqual(plain);
  });

  test('reports each problem on a line that begins with the file and the place', () => {
    const json = JSON.parse(seedJson);
    json.claims[0].quote = 'This would mark a pivot';
    json.article.furniture[0] = 'Comments\n1 comment';
    json.claims[1].colour = 'red';
    write(JSON.stringify(json), seedArticle);
    const { pack } = packFiles(dir);
    expect(readError().split('\n')).toEqual([
      `${pack}: claims[1].colour: is not a field of the format`,
      `${pack}: claims[0].quote: is not in the article: "This would mark a pivot"; it departs after "This would mark a "`,
      `${pack}: article.furniture[0]: is not in the article: "Comments\\n1 comment"; it departs after "Comments\\n"`,
    ]);
  });

  const broken: [json: string, problem: string][] = [
    ['', 'line 1, column 1: Unexpected end of JSON input'],
    ['{\n  "a": 1', "line 2, column 9: Expected ',' or '}' after property value"],
    ['{\n  "a": 1,\n}', 'line 3, column 1: Expected double-quoted property name'],
    ['{\n  "a": ,\n  "b": 2\n}', "line 2, column 8: Unexpected token ','"],
    ['{"a": ["x",\n "y"\n "z"]}', "line 3, column 2: Expected ',' or ']' after array element"],
    ['{"a": {"b":\n\n oops, "c": "d"}}', "line 3, column 2: Unexpected token 'o'"],
    ['{} {}', 'line 1, column 4: Unexpected non-whitespace character after JSON'],
    ['{"a": "x\ny"}', 'line 1, column 9: Bad control character in string literal'],
  ];

  test.each(broken)('of %j says where its JSON breaks: %s', (json, problem) => {
    write(json, seedArticle);
    expect(readError()).toBe(`${packFiles(dir).pack}: ${problem}`);
  });

  test('says which file is missing', () => {
    expect(readError()).toBe(`${packFiles(dir).pack}: the file is missing`);
    write(seedJson, undefined);
    expect(readError()).toBe(`${packFiles(dir).article}: the file is missing`);
  });

  test('refuses an article that is not UTF-8', () => {
    write(seedJson, Uint8Array.of(0x41, 0xff, 0x42));
    expect(readError()).toContain(`${packFiles(dir).article}: `);
  });

  test('takes the example of the documentation', () => {
    const format = readFileSync('docs/pack-format.md', 'utf8');
    const [article, pack] = [...format.matchAll(/```(?:json)?\n([^`]*)```/g)].map(
      ([, block]) => block,
    );
    write(pack, article);
    expect(readError()).toBe('');
  });
});
