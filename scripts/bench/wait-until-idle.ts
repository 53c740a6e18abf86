import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';

const LOOK_MS = 500;
/** Less than this in LOOK_MS is what a browser does when nothing happens. */
const IDLE_MS = 5;
const MOST_LOOKS = 60;

/** Waits until a page's main thread has hardly anything to do, without running any script in it. */
export async function waitUntilIdle(session: CDPSession): Promise<void> {
  await session.send('Performance.enable');
  let before = 0;
  for (let i = 0; i < MOST_LOOKS; i++) {
    const now = await readMetric(session, 'TaskDuration');
    if (i > 1 && (now - before) * 1000 < IDLE_MS) return;
    before = now;
    await pause(LOOK_MS);
  }
}

/** A metric of the page's process; times are seconds, since the session enabled the domain. */
export async function readMetric(session: CDPSession, metric: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === metric)?.value ?? Number.NaN;
}
