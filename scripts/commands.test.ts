import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'commands-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

/** Runs a command as its npm script does. */
function run(command: 'scan' | 'search', args: string[], input = '') {
  const ran = spawnSync('node', [`scripts/${command}.ts`, ...args], { input, encoding: 'utf8' });
  const lines = (text: string) => text.split('\n').filter(Boolean);
  return {
    status: ran.status,
    printed: lines(ran.stdout).map(line => JSON.parse(line)),
    problems: lines(ran.stderr).map(line => line.replaceAll(`${dir}/`, '')),
  };
}

const GOOD = '{"id":"good","text":"Amazon declined a request for all Graviton capacity."}';

describe('npm run scan', () => {
  test('prints one line a record, in the order of the files', () => {
    const files = [
      write('a.txt', 'AWS makes Trainium2.'),
      write('b.html', '<p>AWS <b>Grav</b>iton.</p>'),
      write('c.md', ''),
      write('d.jsonl', `\ufeff${GOOD}\r\n\r\n{"id":2,"text":"Graviton","context":"AWS"}\r\n`),
      write('e.jsonl', ''),
    ];
    const { status, printed, problems } = run('scan', files);
    expect({ status, problems }).toEqual({ status: 0, problems: [] });
    expect(printed.map(({ id }) => String(id).replace(`${dir}/`, ''))).toEqual([
      'a.txt',
      'b.html',
      'c.md',
      'good',
      '2',
    ]);
    expect(printed.map(({ mentions }) => mentions)).toEqual([
      [{ start: 10, end: 19, text: 'Trainium2', topic: 'trainium' }],
      [{ start: 4, end: 12, text: 'Graviton', topic: 'graviton' }],
      [],
      [{ start: 34, end: 42, text: 'Graviton', topic: 'graviton' }],
      [{ start: 0, end: 8, text: 'Graviton', topic: 'graviton' }],
    ]);
  });

  test('prints the claims with quote, score, relation and figures', () => {
    const text = 'The customer backlog of Amazon chips is $300 billion.';
    const { printed } = run('scan', ['-'], JSON.stringify({ id: 'a', text }));
    expect(Object.keys(printed[0])).toEqual(['id', 'mentions', 'claims']);
    expect(printed[0].claims[0]).toEqual({
      id: 'customer-backlog',
      quote: "The company's $225 billion customer backlog",
      score: expect.any(Number),
      relation: 'differs',
      figures: [{ page: '$300 billion', source: '$225 billion' }],
    });
  });

  test('explains the candidates when asked, those that are no mentions too', () => {
    const { printed } = run('scan', ['--explain', '-'], '{"id":1,"text":"A graviton has spin 2."}');
    expect(printed[0]).toMatchObject({
      mentions: [],
      candidates: [{ text: 'graviton', kept: false, reasons: expect.any(Array) }],
    });
  });

  test('says of each line of standard input that it cannot read which and why, and goes on', () => {
    const { status, printed, problems } = run('scan', ['-'], `nope\r\n${GOOD}\n{"id":1}\n${GOOD}`);
    expect(status).toBe(1);
    expect(printed.map(({ id }) => id)).toEqual(['good', 'good']);
    expect(problems).toEqual([
      'scan: -: line 1: not JSON: Unexpected token \'o\', "nope" is not valid JSON',
      'scan: -: line 3: text: Invalid input: expected string, received undefined',
    ]);
  });

  test('says of each file that it cannot read which and why, and goes on', () => {
    mkdirSync(join(dir, 'folder.txt'));
    const files = [
      join(dir, 'none.txt'),
      join(dir, 'folder.txt'),
      write('latin.txt', Uint8Array.of(0x41, 0xff)),
      write('page.pdf', 'x'),
      write('good.jsonl', GOOD),
    ];
    const { status, printed, problems } = run('scan', files);
    expect(status).toBe(1);
    expect(printed.map(({ id }) => id)).toEqual(['good']);
    expect(problems).toEqual([
      'scan: none.txt: no such file',
      'scan: folder.txt: a folder, not a file',
      'scan: latin.txt: not UTF-8 text',
      'scan: page.pdf: not a .txt, .md, .html or .jsonl file',
    ]);
  });

  test('prints nothing for empty standard input', () => {
    expect(run('scan', ['-'])).toEqual({ status: 0, printed: [], problems: [] });
  });

  test('says how it is used when no file is named', () => {
    const { status, printed, problems } = run('scan', []);
    expect({ status, printed }).toEqual({ status: 1, printed: [] });
    expect(problems).toEqual([
      expect.stringContaining('usage: npm run --silent scan -- [--explain] FILE...'),
    ]);
  });

  test('ends quietly when its reader has seen enough', () => {
    const file = write('long.txt', 'Trainium is.\n'.repeat(1500));
    const command = `node scripts/scan.ts '${file}' '${file}' '${file}' 2>&1 >&3 3>&- | cat >&4`;
    const shell = `{ ${command}; } 3>&1 4>'${join(dir, 'errors')}' | head -n 1`;
    const first = execFileSync('sh', ['-c', shell], { encoding: 'utf8' });
    expect(JSON.parse(first)).toMatchObject({ id: file });
    expect(execFileSync('cat', [join(dir, 'errors')], { encoding: 'utf8' })).toBe('');
  });
});

describe('npm run search', () => {
  test('prints one line a query, with its claims best first', () => {
    const { status, printed, problems } = run('search', [
      'graviton capasity declined',
      'zzzz qqqq',
    ]);
    expect({ status, problems }).toEqual({ status: 0, problems: [] });
    expect(printed.map(({ query }) => query)).toEqual(['graviton capasity declined', 'zzzz qqqq']);
    expect(printed[0].claims[0]).toEqual({
      id: 'graviton-request-declined',
      quote: expect.stringContaining('a request Amazon declined'),
      score: expect.any(Number),
    });
    expect(printed[1].claims).toEqual([]);
  });

  test('reads queries from a file, one a line, with any line ends', () => {
    const file = write('queries.txt', '\ufeffjassy\r\n\r\n225\n');
    const { printed } = run('search', ['outlook', '--file', file]);
    expect(printed.map(({ query }) => query)).toEqual(['outlook', 'jassy', '225']);
  });

  test('says which file it cannot read and why, and answers the other queries', () => {
    const latin = write('latin.txt', Uint8Array.of(0x41, 0xff));
    const args = ['--file', join(dir, 'none.txt'), '225', '--file', latin, '--file'];
    const { status, printed, problems } = run('search', args);
    expect(status).toBe(1);
    expect(printed.map(({ query }) => query)).toEqual(['225']);
    expect(problems).toEqual([
      'search: none.txt: no such file',
      'search: latin.txt: not UTF-8 text',
      'search: --file needs the path of a file with one query a line',
    ]);
  });

  test('says how it is used when no query is given', () => {
    const { status, problems } = run('search', []);
    expect(status).toBe(1);
    expect(problems).toEqual([
      expect.stringContaining('usage: npm run --silent search -- QUERY...'),
    ]);
  });
});
