import type { Page } from 'puppeteer-core';
import type { PageRequests } from '../../lib/core/messages.ts';
import { findTab } from './open-popup.ts';

/** What the script of a page's own frame answers to a request of the popup's; `asking` is a page of the extension. */
export async function askPage<Name extends keyof PageRequests>(
  asking: Page,
  host: string,
  name: Name,
  params: PageRequests[Name]['params'],
): Promise<PageRequests[Name]['result']> {
  const tab = await findTab(asking, host);
  return asking.evaluate(
    (id, message) => {
      type Tabs = {
        tabs: { sendMessage(id: number, message: object, to: object): Promise<never> };
      };
      const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
      return (browser ?? chrome).tabs.sendMessage(id, message, { frameId: 0 });
    },
    tab,
    { name, params },
  );
}
