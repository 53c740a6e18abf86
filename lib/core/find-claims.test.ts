import { expect, test } from 'vitest';
import { buildAcmePack } from '../../tests/fixtures/acme-pack.ts';
import { createClaimIndex } from './claim-index.ts';
import { type ClaimQuestion, findClaims } from './find-claims.ts';

const pack = buildAcmePack();
const index = createClaimIndex(pack);

test.each<[ClaimQuestion, string[], string]>([
  [{ query: 'costs' }, ['price'], 'a query'],
  [{ query: 'costs', topic: 'widget' }, ['price'], 'a query on a topic'],
  [{ query: 'costs', topic: 'acme' }, [], 'a query on another topic'],
  [{ query: ' ', topic: 'widget' }, ['unveiled', 'speed', 'price'], 'a topic alone'],
  [{ query: '' }, [], 'nothing asked'],
  [{ query: '', topic: 'none' }, [], 'no such topic'],
])('%j finds %j (%s)', (question, ids) => {
  expect(findClaims(pack, index, question).map(({ id }) => id)).toEqual(ids);
});
