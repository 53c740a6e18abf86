import type { Browser, Target } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';

/** Stops the extension's worker, as the browser does after half a minute without a request; again if one woke it meanwhile. */
export async function stopWorker(browser: Browser): Promise<void> {
  const isStopped = async () => {
    const target = findWorker(browser);
    const worker = await target?.worker();
    // It may just be stopping by itself.
    await worker?.close().catch(() => {});
    return target === undefined;
  };
  await waitFor(isStopped, 'the worker to stop');
}

export function findWorker(browser: Browser): Target | undefined {
  return browser
    .targets()
    .find(target => target.type() === 'service_worker' && target.url().endsWith('/background.js'));
}
