import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const dir = join(
  import.meta.dirname,
  '../../.output',
  inject('browser') === 'chromium' ? 'chrome-mv3' : 'firefox-mv3',
);
const read = (file: string) => readFileSync(join(dir, file));
const gzippedKb = (...files: string[]) =>
  files.reduce((sum, file) => sum + gzipSync(read(file)).length / 1000, 0);

test('What runs in every page weighs at most 12 kB gzipped', () => {
  expect(gzippedKb('page.js')).toBeLessThan(12);
});

test('The script of the card weighs at most 25 kB gzipped', () => {
  expect(gzippedKb('card.js')).toBeLessThan(25);
});

test.each([
  [
    'page.js',
    ['several hundred basis points', 'ZodError', 'useTokenSearch', '__html', 'physicist'],
  ],
  ['marker.js', ['several hundred basis points', 'ZodError', 'useTokenSearch', '__html']],
  ['card.js', ['several hundred basis points', 'ZodError', 'useTokenSearch']],
])('%s has no claim, zod, Fuse.js or Preact where it needs none: none of %j', (file, signs) => {
  const code = read(file).toString();
  expect(signs.filter(sign => code.includes(sign))).toEqual([]);
});

test('The signs of what a script does without are those of what others have', () => {
  const code = ['background.js', 'card.js', 'marker.js'].map(file => read(file).toString()).join();
  for (const sign of ['several hundred basis points', 'useTokenSearch', '__html', 'physicist'])
    expect(code).toContain(sign);
});
