import { describe, expect, it } from 'vitest';
import { readServiceYears } from './service-years.ts';

const read = (text: string) =>
  readServiceYears(text, 2025).map(({ text, value }) => [text, value] as const);

describe('years of service from the year they began', () => {
  it.each([
    ['DeSantis has been with Amazon since 1998.', 'since 1998', 27],
    ['DeSantis (seit 2009 bei Amazon)', 'seit 2009', 16],
    ['DeSantis (Amazon since 2009)', 'since 2009', 16],
    ['Aboard since 2003, he has seen it all.', 'since 2003', 22],
    ['He joined Amazon from a bank in 2007.', '2007', 18],
    ['Hired in 1998, he stayed.', '1998', 27],
    ['who has been there since May 1998', 'since May 1998', 27],
    ['Joined Amazon: 2003.', '2003', 22],
    ['Amazon, Aug 2006 to present', 'Aug 2006', 19],
    ['At Amazon from 2007 on', '2007', 18],
    ["Il n'a rejoint Amazon qu'en 2012.", '2012', 13],
    ['Tras incorporarse a Amazon en 2004, pasó por EC2.', '2004', 21],
    ['2006年の入社。', '2006年', 19],
  ])('reads %s', (text, written, value) => {
    expect(read(text)).toEqual([[written, value]]);
  });

  it.each([
    'Trainium2 was announced in 2023.',
    'He joined Amazon. In 2007 EC2 was a year old.',
    'DeSantis, head of infrastructure since 2016',
    'the group will last until 2031',
    'employee since 2031',
    'There are customers since 5000 people asked',
  ])('reads nothing in %s', text => {
    expect(read(text)).toEqual([]);
  });

  it('places the figure where its text stands', () => {
    const text = 'At Amazon since 1998, he knows everybody.';
    const [figure] = readServiceYears(text.toLowerCase().replace('amazon', 'Amazon'), 2025);
    expect(text.slice(figure?.start, figure?.end)).toBe('since 1998');
    expect(figure).toMatchObject({ unit: 'year', bound: 'exactly' });
  });
});
