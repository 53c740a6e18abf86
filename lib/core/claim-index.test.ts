import { describe, expect, test } from 'vitest';
import { buildAcmePack } from '../../tests/fixtures/acme-pack.ts';
import { createClaimIndex } from './claim-index.ts';

const pack = buildAcmePack();
const index = createClaimIndex(pack);
const idsOf = (text: string, limit = 10) =>
  index.retrieveTyped(text, limit).map(({ claim }) => claim.id);
const fieldsOf = (id: string) => index.claims.find(({ claim }) => claim.id === id)?.fields;

describe('The claim index', () => {
  test.each([
    ['unveiled', 'unveiled', 'a word of its quote'],
    ['launched', 'unveiled', 'a word of its gist'],
    ['unveild', 'unveiled', 'a word misspelt'],
    ['Ann Lee', 'speed', 'its speaker'],
    ['attributed', 'speed', 'its kind'],
    ['125', 'price', 'its figure'],
  ])('by %j retrieves the claim %j (%s)', (text, expected) => {
    expect(idsOf(text)).toContain(expected);
  });

  test('retrieves no more claims than asked for', () => {
    expect(idsOf('Widget', 10).length).toBeGreaterThan(2);
    expect(idsOf('Widget', 2)).toHaveLength(2);
  });

  test('retrieves nothing by words that no claim has', () => {
    expect(idsOf('zzzz qqqq')).toEqual([]);
  });

  test('knows what of a claim are its own words, and what stands around them', () => {
    const texts = Object.entries({ ...fieldsOf('speed') }).map(([field, words]) => [
      field,
      words.map(({ text }) => text),
    ]);
    expect(Object.fromEntries(texts)).toEqual({
      quote: ['ann', 'lee', 'called', 'twice', 'fast'],
      gist: ['double', 'speed'],
      names: ['widget', 'ann', 'lee', 'attributed'],
      rest: ['acme', 'unveiled', 'widget', '2031'],
    });
  });

  test('weighs a word the more, the fewer claims have it', () => {
    const [common, rare, unknown] = ['widget', 'twice', 'zzzz'].map(index.weigh);
    expect(rare).toBeGreaterThan(common as number);
    expect(unknown).toBeGreaterThan(rare as number);
  });

  test('retrieves the same by words said often as by words said once, in good time', () => {
    const often = 'twice fast unveiled in May 2031 '.repeat(3000);
    const before = performance.now();
    expect(idsOf(often)).toEqual(idsOf('twice fast unveiled in May 2031'));
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test('retrieves by the rarest of very many words', () => {
    const common = Array.from({ length: 200 }, () => 'widget').join(' ');
    expect(idsOf(`${common} unveiled`)[0]).toBe('unveiled');
  });
});
