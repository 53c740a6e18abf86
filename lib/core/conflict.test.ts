import { describe, expect, test } from 'vitest';
import { indexBundledPack, readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { compareFigures } from './compare-figures.ts';
import { type ConflictFeatures, conflictFeatures } from './conflict.ts';
import { findDifferences } from './differences.ts';

const index = indexBundledPack(readBundledPack());
const NO_ODDS = { about: 0, states: 0, differs: 0 };

/** The features that are there, without those of the fitted models. */
function signs(claimId: string, text: string, odds = NO_ODDS): Partial<ConflictFeatures> {
  const claim = index.claims.find(({ claim }) => claim.id === claimId);
  if (!claim) throw new Error(`the pack has no claim "${claimId}"`);
  const compared = compareFigures(claim, text, index);
  const features = conflictFeatures(findDifferences(claim, text, compared), odds);
  return Object.fromEntries(Object.entries(features).filter(([, value]) => value !== 0));
}

describe('The signs of a conflict', () => {
  test.each<[string, string, (keyof ConflictFeatures)[], string]>([
    [
      'chip-revenue-run-rate',
      'Amazon has a chip revenue run rate of $10 billion.',
      ['ownMoney', 'evidence'],
      'another figure with its own words',
    ],
    [
      'chip-revenue-run-rate',
      'Trainium brings Amazon $10 billion.',
      ['nearMoney', 'evidence'],
      'another figure without',
    ],
    [
      'chip-revenue-run-rate',
      'Its chip revenue run rate has passed $20 billion.',
      ['agreeingFigure', 'nobodyHome'],
      'the same figure',
    ],
    [
      'desantis-veteran',
      'Peter DeSantis has been there for 12 years.',
      ['nearFigure', 'evidence'],
      'other years',
    ],
    [
      'unified-organization',
      'In March 2024, Amazon created a unified AI and Silicon organization.',
      ['otherDate', 'evidence'],
      'another date',
    ],
    [
      'desantis-oversees',
      'Matt Garman now oversees Nova and Trainium.',
      ['otherPerson', 'stranger', 'evidence'],
      'another person',
    ],
    [
      'graviton-request-declined',
      'Amazon accepted the request for Graviton.',
      ['opposed', 'evidence'],
      'the opposite',
    ],
    [
      'chip-revenue-run-rate',
      'Oracle has a chip revenue run rate of $31 billion.',
      ['idleFigure', 'nobodyHome'],
      'a figure of somebody else',
    ],
    [
      'customer-backlog',
      'The company is sitting on 364 billion.',
      ['nearMoney', 'evidence'],
      'billions that end a sentence',
    ],
    [
      'customer-backlog',
      'Its 364 billion trail those of Oracle.',
      ['doubtfulMoney', 'nobodyHome'],
      'billions of what is not said',
    ],
    [
      'customer-backlog',
      'Amazon has a backlog that grew from $195 billion.',
      ['idleFigure'],
      'an old figure',
    ],
    ['customer-backlog', 'Amazon has a backlog.', ['noFigure'], 'no figure'],
    [
      'capex-savings',
      'Trainium saves Amazon tens of billions of dollars, Matt Garman wrote.',
      ['agreeingFigure', 'unknownSpeaker'],
      'somebody the pack does not know',
    ],
    [
      'desantis-veteran',
      'DeSantis is a veteran of Amazon since 2009.',
      ['ownFigure', 'evidence'],
      'years of service from the year they began',
    ],
    [
      'desantis-veteran',
      'DeSantis is a veteran of Amazon since 1998.',
      ['agreeingFigure'],
      'the same years of service from the year they began',
    ],
    [
      'capex-savings',
      'According to Matt Garman, Trainium saves Amazon capex.',
      ['noFigure', 'unknownSpeaker'],
      'a speaker',
    ],
    [
      'capex-savings',
      'Trainium saves Amazon capex, in Matt Garman’s words.',
      ['noFigure', 'unknownSpeaker'],
      'a speaker',
    ],
    [
      'capex-savings',
      'It was Matt Garman who said that Trainium saves Amazon capex.',
      ['noFigure', 'unknownSpeaker'],
      'a speaker',
    ],
    [
      'capex-savings',
      'Trainium saves Amazon capex from Santa Clara to Tel Aviv.',
      ['noFigure'],
      'no speaker',
    ],
    ['capex-savings', 'Trainium saves Amazon capex, said When Google.', ['noFigure'], 'no speaker'],
    [
      'customer-backlog',
      'Der Auftragsbestand von AWS kletterte zum Jahresende auf 244 Mrd. Dollar.',
      ['doubtfulMoney'],
      'a language that gives every noun a capital',
    ],
    [
      'customer-backlog',
      'AWSの受注残は2440億ドルに達した。',
      ['nearMoney', 'evidence'],
      'a language without spaces',
    ],
    ['nvidia-partnership', 'Amazon works with Nvidia.', [], 'nothing'],
  ])('%s in %j are %j (%s)', (claim, text, expected, _why) => {
    const { always, ...found } = signs(claim, text);
    expect(always).toBe(1);
    expect(Object.keys(found).sort()).toEqual([...expected].sort());
  });

  test('weigh what the models say apart, beside evidence and without', () => {
    const odds = { about: 1, states: 2, differs: 3 };
    const alone = signs('nvidia-partnership', 'Amazon works with Nvidia.', odds);
    expect(alone).toMatchObject({ aboutAlone: 1, statesAlone: 2, differsAlone: 3 });
    expect(alone).not.toHaveProperty('differsBeside');
    const beside = signs('chip-revenue-run-rate', 'The run rate of chips is $10 billion.', odds);
    expect(beside).toMatchObject({ differsBeside: 3, differsMoney: 3 });
    expect(beside).not.toHaveProperty('differsAlone');
  });
});
