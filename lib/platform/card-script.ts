import type { Asker } from './answer-requests.ts';
import { browser } from './browser.ts';

/** Puts the card's script into the frame that asked; the page's scripts cannot see it there. */
export async function injectCardScript({ tabId, frameId }: Asker): Promise<void> {
  if (tabId === undefined) throw new Error('mount-card: only a page can ask for a card');
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId ?? 0] },
    files: ['/card.js'],
  });
}
