import type { Page } from 'puppeteer-core';
import { COMMANDS, type Command } from '../../lib/core/commands.ts';
import { evaluateInFirefox, isFirefox } from '../../scripts/browser/bidi.ts';
import type { Driver } from './driver.ts';

/** What a command without a suggested key is bound to. */
const OWN_KEY = 'Alt+Shift+Y';

/**
 * Has the browser run a command as if its key were pressed: a driver's keys go to the page, never to the browser around it.
 * In Firefox the browser's own key element is told to act; in Chromium the event is dispatched to the extension's worker.
 * `asking` is a page of the extension, wanted for a command without a key.
 */
export async function pressCommand(
  { browser }: Driver,
  name: Command,
  asking?: Page,
): Promise<void> {
  if (await isFirefox(browser)) {
    await asking?.evaluate(bind, name, OWN_KEY);
    const { suggested_key } = COMMANDS[name] as { suggested_key?: { default: string } };
    const shortcut = asking ? OWN_KEY : suggested_key?.default;
    await evaluateInFirefox(browser, `(${pressKey})(${JSON.stringify(shortcut)})`);
    return;
  }
  const target = await browser.waitForTarget(each => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(command => {
    type Dispatched = { commands: { onCommand: { dispatch(name: string): void } } };
    (globalThis as unknown as { chrome: Dispatched }).chrome.commands.onCommand.dispatch(command);
  }, name);
}

/** Runs in a page of the extension. */
function bind(name: string, shortcut: string): Promise<void> {
  type Api = { commands: { update(command: object): Promise<void> } };
  return (globalThis as unknown as { browser: Api }).browser.commands.update({ name, shortcut });
}

/** Runs in the browser's window. */
function pressKey(shortcut = ''): void {
  const key = shortcut.split('+').at(-1) ?? '';
  const isIt = (element: Element) =>
    element.getAttribute('key') === key ||
    element.getAttribute('keycode') === `VK_${key.toUpperCase()}`;
  const elements = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')];
  (elements.find(isIt) as Element & { doCommand(): void }).doCommand();
}
