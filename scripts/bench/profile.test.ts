import { expect, test } from 'vitest';
import { type CpuProfile, shareOfScripts } from './profile.ts';

const OURS = 'chrome-extension://abc/';

/** (root) > page.js of the page > page.js of ours > a function of the browser */
const profile = (samples: number[]): CpuProfile => ({
  nodes: [
    { id: 1, callFrame: { url: '' }, children: [2, 3] },
    { id: 2, callFrame: { url: 'http://news.test/page.js' } },
    { id: 3, callFrame: { url: `${OURS}page.js` }, children: [4] },
    { id: 4, callFrame: { url: '' } },
  ],
  startTime: 1000,
  endTime: 1400,
  samples,
  timeDeltas: samples.map(() => 100),
});

test.each([
  [[1, 1, 1, 1, 1], 0, 'none of ours'],
  [[2, 2, 2, 2, 2], 0, 'the page’s own'],
  [[3, 1, 1, 1, 1], 0.25, 'ours'],
  [[1, 4, 3, 1, 1], 0.5, 'the browser’s when we call it'],
])('Of the samples %j a share of %d is ours: %s', (samples, expected) => {
  expect(shareOfScripts(profile(samples), OURS)).toBe(expected);
});
