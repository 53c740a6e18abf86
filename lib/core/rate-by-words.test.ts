import { describe, expect, test } from 'vitest';
import { buildAcmePack } from '../../tests/fixtures/acme-pack.ts';
import { createClaimIndex } from './claim-index.ts';
import { matchClaims } from './match-claims.ts';

// A pack that comes without fitted models.
const index = createClaimIndex(buildAcmePack());
const match = (text: string) =>
  matchClaims(index, { text, context: '' }).map(({ claim, relation }) => [claim.id, relation]);

describe('Without fitted models a sentence', () => {
  test.each([
    ['Acme unveiled the Widget in May 2031.', [['unveiled', 'same']], 'in the same words'],
    [
      'In May 2031 the company presented a new product, the Widget.',
      [['unveiled', 'same']],
      'by its gist',
    ],
    ['Acme unveiled the Widget in May 2028.', [['unveiled', 'differs']], 'with another date'],
    ['The weather was mild.', [], 'about something else'],
  ])('such as %j finds %j (%s)', (text, expected, _why) => {
    expect(match(text)).toEqual(expected);
  });
});
