import { expect, test } from 'vitest';
import type { Candidate } from './candidates.ts';
import { findCompany } from './company.ts';
import type { Certainty } from './sense-features.ts';

/** A candidate as "topic text certainty", with a sign for one that is kept (+) or not (-), or is far from it (--). */
function candidate(written: string): Candidate {
  const [topic = '', text = '', certainty = '', sign = ''] = written.split(' ');
  const score = { '+': 1, '-': -1, '--': -2 }[sign] ?? 0;
  const verdict = { kept: score > 0, score, reasons: [] };
  return { start: 0, end: 1, text, topic, certainty: certainty as Certainty, verdict };
}

test.each([
  [[], 'none', 'nobody'],
  [['nova Nova certain +'], 'certain', 'a certain name of another topic'],
  [['nova Nova certain -'], 'any', 'one that is no mention'],
  [['nova Nova ambiguous +'], 'any', 'one that could be anything'],
  [['nova Nova certain --'], 'none', 'one that means something else'],
  [['nova Nova misspelt +'], 'none', 'a misspelt one'],
  [['graviton Graviton4 ambiguous +'], 'same', 'one of the same topic'],
  [['graviton Graviton ambiguous -'], 'none', 'one that is no mention itself'],
  [['graviton GRAVITON ambiguous +'], 'unlike', 'one in unlike letter case'],
  [['graviton t4g.small instance +'], 'same', 'one in other letters'],
  [['graviton GRAVITON ambiguous +', 'nova Nova ambiguous +'], 'any', 'that and a stranger'],
  [['graviton GRAVITON ambiguous +', 'graviton Graviton3 code +'], 'same', 'both of its kin'],
  [['graviton Graviton2 code +', 'nova Nova full +'], 'certain', 'kin and a certain stranger'],
])('A candidate with %j has the company %j: %s', (others, company, _who) => {
  for (const self of ['graviton Graviton ambiguous +', 'graviton Graviton ambiguous -']) {
    const own = candidate(self);
    expect(findCompany([own, ...others.map(candidate)])(own)).toBe(company);
    expect(findCompany([...others.map(candidate), own])(own)).toBe(company);
  }
});
