import { type CardAnchor, findCardDoor } from '../core/card-door.ts';
import type { Passage } from '../core/messages.ts';
import { sendToBackground } from './messages.ts';
import { isOrphaned, warnUnlessOrphaned } from './orphan.ts';

/**
 * Opens cards from a page's script: has the card's script injected on first use, asks the background what to show,
 * and hands it over. Of several requests only the newest is shown. `onOrphaned` is called when the extension was
 * updated, reloaded or removed under the page, which this script only notices when it asks for something.
 */
export function createCardOpener(onOrphaned: () => void) {
  return (onDismiss: () => void) => {
    let newest = 0;

    const open = async (passage: Passage, anchor: CardAnchor) => {
      newest += 1;
      const request = newest;
      const [view] = await Promise.all([sendToBackground('view-card', passage), mount()]);
      if (request === newest) findCardDoor(globalThis)?.open({ view, anchor, onDismiss });
    };
    return {
      open(passage: Passage, anchor: CardAnchor) {
        open(passage, anchor).catch(reason => {
          onDismiss();
          if (isOrphaned()) onOrphaned();
          warnUnlessOrphaned('could not open a card', reason);
        });
      },
      close() {
        newest += 1;
        findCardDoor(globalThis)?.close();
      },
    };
  };
}

async function mount(): Promise<void> {
  if (!findCardDoor(globalThis)) await sendToBackground('mount-card', {});
}
