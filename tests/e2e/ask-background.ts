import type { Page } from 'puppeteer-core';
import type { BackgroundRequests } from '../../lib/core/messages.ts';

/** Sends a request to the background; `asking` is a page of the extension. */
export function askBackground<Name extends keyof BackgroundRequests>(
  asking: Page,
  name: Name,
  params: BackgroundRequests[Name]['params'],
): Promise<BackgroundRequests[Name]['result']> {
  return asking.evaluate(
    message => {
      type Runtime = { runtime: { sendMessage(message: object): Promise<never> } };
      const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
      return (browser ?? chrome).runtime.sendMessage(message);
    },
    { name, params },
  );
}
