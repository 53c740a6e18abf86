import { expect, test } from 'vitest';
import { readBundledPack } from '../pack/bundled-pack.ts';
import { listParties } from './list-parties.ts';

const { home, rivals, others } = listParties(readBundledPack());

test('At home are the names of the topics, and what stands beside nearly all of them', () => {
  expect(home).toEqual(expect.arrayContaining(['trainium', 'graviton', 'jassy', 'amazon', 'aws']));
  expect(home.filter(word => ['silicon', 'chip'].includes(word))).toEqual([]);
});

test('A rival is named in a claim, and speaks against a name that stands beside it', () => {
  expect(rivals).toEqual(['nvidia']);
});

test('Others speak against a name wherever they stand', () => {
  expect(others).toEqual(expect.arrayContaining(['google', 'microsoft', 'intel']));
  expect(others).not.toContain('nvidia');
});
