import { type Browser, type LaunchOptions, launch } from 'puppeteer-core';
import { findChromium, findFirefox } from './find-browser.ts';
import { firefoxPreferences } from './firefox-preferences.ts';
import { closeWelcomePage, findWelcomePage } from './welcome-page.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface BrowserOptions {
  browser: BrowserName;
  headless: boolean;
  /** What the page area measures; null leaves it to the window. */
  viewport?: LaunchOptions['defaultViewport'];
  /** `host:port` of an HTTP proxy that all traffic goes through, also that to localhost. */
  proxy?: string;
  /** Whether puppeteer's own handling of Ctrl-C (close the browser, exit 130) is wanted. */
  handleSIGINT?: boolean;
}

export interface LaunchedExtension {
  browser: Browser;
  /** Chromium: the host of its pages' URLs. Firefox: the add-on's id from its manifest. */
  extensionId: string;
}

export interface ExtensionOptions extends BrowserOptions {
  extensionDir: string;
  /** Whether the page that greets a newcomer stays open; otherwise it is closed as soon as it has come. */
  keepsWelcome?: boolean;
}

/** A browser with a fresh profile, removed when it closes, and the unpacked extension in it. */
export async function launchWithExtension({
  extensionDir,
  keepsWelcome = false,
  ...options
}: ExtensionOptions): Promise<LaunchedExtension> {
  const browser = await launchBrowser(options);
  try {
    const extensionId = await browser.installExtension(extensionDir);
    await (keepsWelcome ? findWelcomePage(browser) : closeWelcomePage(browser));
    return { browser, extensionId };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The same browser with no extension in it: what it does then is the browser's own doing. */
export function launchBrowser(options: BrowserOptions): Promise<Browser> {
  const { headless, viewport, handleSIGINT = true } = options;
  return launch({
    ...(options.browser === 'chromium' ? chromium(options) : firefox(options)),
    headless,
    handleSIGINT,
    ...(viewport !== undefined && { defaultViewport: viewport }),
  });
}

/**
 * Chrome ignores --load-extension from version 137 on; installing over the debugging pipe is what is left.
 * https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY
 */
function chromium({ proxy }: BrowserOptions): LaunchOptions {
  const args = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--allow-browser-signin=false',
    '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
  ];
  // Chromium's sandbox refuses to run as root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (proxy) args.push(...watchedNetwork(proxy));
  return {
    browser: 'chrome',
    executablePath: required(findChromium()),
    pipe: true,
    enableExtensions: true,
    args,
  };
}

/** Nobody listens there. */
const NOWHERE = '127.0.0.1:9';

/**
 * Without <-loopback> the proxy would not see requests to localhost. Two things Chromium asks for whatever it is told,
 * its account list and one component: they go nowhere, past the proxy, so that what the proxy sees is not the browser's.
 */
function watchedNetwork(proxy: string): string[] {
  return [
    `--proxy-server=${proxy}`,
    `--proxy-bypass-list=<-loopback>;${NOWHERE}`,
    `--component-updater=url-source=http://${NOWHERE}/`,
    `--gaia-url=http://${NOWHERE}/`,
  ];
}

/** System access lets the tests open the extension's own pages, which Firefox will not navigate to. */
function firefox({ proxy }: BrowserOptions): LaunchOptions {
  return {
    browser: 'firefox',
    executablePath: required(findFirefox()),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: firefoxPreferences(proxy),
    // A release build heeds the preference for the remote settings server only with this.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  };
}

function required(path: string | undefined): string {
  if (!path) throw new Error('No browser found: see scripts/browser/install-browser.ts.');
  return path;
}
