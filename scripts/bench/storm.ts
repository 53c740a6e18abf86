import type { Browser } from 'puppeteer-core';
import { atMost, type Figure } from './figures.ts';
import { type CpuProfile, shareOfScripts } from './profile.ts';
import { readMetric, waitUntilIdle } from './wait-until-idle.ts';

/** What one storm cost the page's main thread, as shares (0 to 1) of its time. */
export interface StormCost {
  /** All tasks, the page's own among them. */
  tasks: number;
  /** The extension's scripts and what they called, by samples. */
  scripts: number;
}

/** Sampled once a millisecond: the samples themselves cost little, and of 10 s they are 10,000. */
const SAMPLING_US = 1000;
const EXTENSION = 'chrome-extension://';

/** Runs the storm of a page made by `makeStormPage`. */
export async function runStorm(browser: Browser, url: string, seconds: number): Promise<StormCost> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await page.goto(url);
    await waitUntilIdle(session);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: SAMPLING_US });
    const before = await readMetric(session, 'TaskDuration');
    await session.send('Profiler.start');
    await page.evaluate(time => storm(time), seconds);
    const after = await readMetric(session, 'TaskDuration');
    const { profile } = await session.send('Profiler.stop');
    return {
      tasks: (after - before) / seconds,
      scripts: shareOfScripts(profile as CpuProfile, EXTENSION),
    };
  } finally {
    await page.close();
  }
}

/**
 * The extension's scripts are told apart by samples. What the browser does for them outside of a script (keeping records of the
 * changes, painting marks) is only in the difference of all tasks with and without the extension. That one is no
 * more than a hint: of a page with so much to do of its own, two runs without the extension differ by some points too.
 */
export function describeStorm(name: string, bare: StormCost, ours: StormCost): Figure[] {
  return [
    {
      what: `${name}: our scripts`,
      value: ours.scripts * 100,
      unit: '%',
      target: atMost(3),
    },
    {
      what: `${name}: all tasks, more than without the extension`,
      value: (ours.tasks - bare.tasks) * 100,
      unit: '%',
      ratio: {
        value: ours.tasks / bare.tasks,
        to: `the ${(bare.tasks * 100).toFixed(1)} % without`,
      },
    },
  ];
}
