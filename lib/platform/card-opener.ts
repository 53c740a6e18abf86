import { type CardAnchor, findCardDoor } from '../core/card-door.ts';
import type { Passage } from '../core/messages.ts';
import { sendToBackground } from './messages.ts';

/**
 * Opens cards from a page's script: has the card's script injected on first use, asks the background what to show,
 * and hands it over. Of several requests only the newest is shown.
 */
export function createCardOpener(onDismiss: () => void) {
  let newest = 0;

  const open = async (passage: Passage, anchor: CardAnchor) => {
    newest += 1;
    const request = newest;
    const [view] = await Promise.all([sendToBackground('view-card', passage), mount()]);
    if (request === newest) findCardDoor(globalThis)?.open({ view, anchor, onDismiss });
  };
  return {
    open(passage: Passage, anchor: CardAnchor) {
      open(passage, anchor).catch(reportOnce);
    },
    close() {
      newest += 1;
      findCardDoor(globalThis)?.close();
    },
  };
}

async function mount(): Promise<void> {
  if (!findCardDoor(globalThis)) await sendToBackground('mount-card', {});
}

let reported = false;

function reportOnce(reason: unknown): void {
  if (!reported) console.warn('Silicon Footnotes could not open a card:', reason);
  reported = true;
}
