import { COMMANDS, type Command } from '../../lib/core/commands.ts';
import { evaluateInFirefox, isFirefox } from '../../scripts/browser/bidi.ts';
import type { Driver } from './driver.ts';

type Suggested = { suggested_key?: { default: string } };

/**
 * Has the browser run a command as if its key were pressed: a driver's keys go to the page, never to the browser around it.
 * In Firefox the browser's own key element is told to act; in Chromium the event is dispatched to the extension's worker.
 */
export async function pressCommand({ browser }: Driver, name: Command): Promise<void> {
  if (await isFirefox(browser)) {
    const { suggested_key } = COMMANDS[name] as Suggested;
    await evaluateInFirefox(browser, `(${pressKey})(${JSON.stringify(suggested_key?.default)})`);
    return;
  }
  const target = await browser.waitForTarget(each => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(command => {
    type Dispatched = { commands: { onCommand: { dispatch(name: string): void } } };
    (globalThis as unknown as { chrome: Dispatched }).chrome.commands.onCommand.dispatch(command);
  }, name);
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
