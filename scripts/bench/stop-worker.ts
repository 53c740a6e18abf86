import type { Browser, Target } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';

/** Stops the extension's worker, as the browser does after half a minute without a request; again if one woke it meanwhile. */
export async function stopWorker(browser: Browser): Promise<void> {
  const isStopped = async () => {
    await closeWorker(browser);
    return findWorker(browser) === undefined;
  };
  await waitFor(isStopped, 'the worker to stop');
}

/**
 * Asks the browser to end the worker; one that is halted by a debugger ends when that lets go. `WebWorker.close` of puppeteer does it once
 * for each target, and a worker that is woken as it ends keeps its target.
 */
export async function closeWorker(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const target of targetInfos.filter(isWorker)) {
    // It may just be stopping by itself.
    await session.send('Target.closeTarget', { targetId: target.targetId }).catch(() => {});
  }
  await session.detach();
}

export function findWorker(browser: Browser): Target | undefined {
  return browser.targets().find(target => isWorker({ type: target.type(), url: target.url() }));
}

function isWorker({ type, url }: { type: string; url: string }): boolean {
  return type === 'service_worker' && url.endsWith('/background.js');
}
