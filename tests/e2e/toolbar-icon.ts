import { evaluateInFirefox, isFirefox } from '../../scripts/browser/bidi.ts';
import type { Driver } from './driver.ts';

/**
 * The file of the icon that the button shows for a tab, asked of Firefox itself. Chromium tells no icon, so there what the
 * worker last asked for is written down, from the first call of this on; empty until then.
 */
export async function readIcon({ browser }: Driver, tabId: number): Promise<string> {
  if (await isFirefox(browser)) return iconInFirefox(browser, tabId);
  const target = await browser.waitForTarget(each => each.type() === 'service_worker');
  const worker = await target.worker();
  return (await worker?.evaluate(recordIcons, tabId)) ?? '';
}

/** Runs in the extension's worker. */
function recordIcons(tabId: number): string {
  type Details = { tabId: number; path: Record<string, string> };
  type Worker = {
    icons?: Map<number, string>;
    chrome: { action: { setIcon(details: Details): Promise<void> } };
  };
  const world = globalThis as unknown as Worker;
  if (!world.icons) {
    const icons = new Map<number, string>();
    world.icons = icons;
    const { action } = world.chrome;
    const setIcon = action.setIcon.bind(action);
    action.setIcon = async details => {
      await setIcon(details);
      icons.set(details.tabId, details.path['16'] ?? '');
    };
  }
  return world.icons.get(tabId) ?? '';
}

async function iconInFirefox(browser: Driver['browser'], tabId: number): Promise<string> {
  const icon = await evaluateInFirefox(
    browser,
    `{
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { browserActionFor, tabTracker } = ExtensionParent.apiManager.global;
      const policy = WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Silicon Footnotes');
      const { action } = browserActionFor(policy.extension);
      action.getContextData(tabTracker.getTab(${tabId})).icon['16'];
    }`,
  );
  return String(icon).replace(/^moz-extension:\/\/[^/]*/, '');
}
