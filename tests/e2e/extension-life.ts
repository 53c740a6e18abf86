import { evaluateInFirefox } from '../../scripts/browser/bidi.ts';
import type { Driver } from './driver.ts';

/** Ends the extension's life and begins a new one, under the pages that are open. */
export interface ExtensionLife {
  /** Another version takes the place of this one; of the same build, which the browsers do not mind. */
  update(): Promise<void>;
  disable(): Promise<void>;
  enable(): Promise<void>;
}

export function lifeOf(driver: Driver): ExtensionLife {
  const setEnabled = driver.name === 'chromium' ? setInChromium : setInFirefox;
  return {
    update: async () => void (await driver.browser.installExtension(driver.extensionDir)),
    disable: () => setEnabled(driver, false),
    enable: () => setEnabled(driver, true),
  };
}

/** By the page that has the switch for it. */
async function setInChromium({ browser, extensionId }: Driver, isOn: boolean): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id, on) => {
      type Management = { management: { setEnabled(id: string, on: boolean): Promise<void> } };
      await (globalThis as unknown as { chrome: Management }).chrome.management.setEnabled(id, on);
    },
    extensionId,
    isOn,
  );
  await page.close();
}

async function setInFirefox({ browser, extensionId }: Driver, isOn: boolean): Promise<void> {
  await evaluateInFirefox(
    browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${extensionId}');
      await addon.${isOn ? 'enable' : 'disable'}();
    })()`,
  );
}
