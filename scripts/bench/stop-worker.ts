import type { Browser, Target } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';

/** Stops the extension's worker, as the browser does after half a minute without a request. */
export async function stopWorker(browser: Browser): Promise<void> {
  const worker = await findWorker(browser)?.worker();
  await worker?.close();
  await waitFor(() => !findWorker(browser), 'the worker to stop');
}

export function findWorker(browser: Browser): Target | undefined {
  return browser
    .targets()
    .find(target => target.type() === 'service_worker' && target.url().endsWith('/background.js'));
}
