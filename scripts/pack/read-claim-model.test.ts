import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildAcmePack } from '../../tests/fixtures/acme-pack.ts';
import { readClaimModel } from './read-claim-model.ts';
import { packFiles } from './read-pack.ts';

const acmePack = buildAcmePack();
const claims = acmePack.claims.map(({ id }) => id);
const sound = {
  claims,
  bias: [...claims.map(() => 0), 0, 0, 0],
  unknown: 1,
  conflict: { always: 1 },
  parties: { home: [], rivals: [], others: [] },
  signs: {},
  terms: { a: [1, 0, 2] },
  letters: {},
};

function read(model?: string) {
  const dir = mkdtempSync(join(tmpdir(), 'pack-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  if (model !== undefined) writeFileSync(packFiles(dir).model, model);
  return readClaimModel(dir, acmePack);
}

test('A pack may do without models', () => {
  expect(read()).toBeUndefined();
});

test('The models are those of the file', () => {
  expect(read(JSON.stringify(sound))).toEqual(sound);
});

test.each([
  ['{', /matching\.json: line 1/],
  [JSON.stringify({ ...sound, unknown: 'x' }), /matching\.json: unknown: /],
  [
    JSON.stringify({ ...sound, claims: ['other'] }),
    /matching\.json: claims: was fitted on other claims/,
  ],
  [JSON.stringify({ ...sound, bias: [0] }), /matching\.json: claims: was fitted on other claims/],
])('What is none is refused with the file and the reason: %j', (written, reason) => {
  expect(() => read(written)).toThrow(reason);
});
