import type { Command } from '../core/commands.ts';
import { browser } from './browser.ts';
import { currentTab, type TabView } from './tabs.ts';

export type CommandHandlers = Record<Command, (tab: TabView) => Promise<unknown>>;

/** Runs what a person's key stands for, on the tab they look at. Firefox for Android has no commands. */
export function onCommand(handlers: CommandHandlers): void {
  browser.commands?.onCommand.addListener((name: string) => {
    const handle = Object.hasOwn(handlers, name) ? handlers[name as Command] : undefined;
    if (handle) run(handle).catch(reason => console.warn(`Silicon Footnotes: ${name}:`, reason));
  });
}

async function run(handle: (tab: TabView) => Promise<unknown>): Promise<void> {
  const tab = await currentTab();
  if (tab) await handle(tab);
}
