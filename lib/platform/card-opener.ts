import { type CardAnchor, findCardDoor } from '../core/card-door.ts';
import type { Passage } from '../core/messages.ts';
import type { CardView } from '../core/views.ts';
import { sendToBackground } from './messages.ts';
import { isOrphaned, warnUnlessOrphaned } from './orphan.ts';

/**
 * Opens cards from a page's script: has the card's script injected on first use, asks the background what to show,
 * and hands it over. Of several requests only the newest is shown. `onOrphaned` is called when the extension was
 * updated, reloaded or removed under the page, which this script only notices when it asks for something.
 */
export function createCardOpener(onOrphaned: () => void) {
  const ask = createAsking();
  return (onDismiss: () => void) => {
    let newest = 0;

    const open = async (passage: Passage, anchor: CardAnchor, takesFocus: boolean) => {
      newest += 1;
      const request = newest;
      // The card before stays open until this one is there. That it is lost meanwhile is not the end of this one.
      const dismiss = () => request === newest && onDismiss();
      try {
        const view = await ask(passage);
        if (request !== newest) return;
        const tied = whileAlive(anchor);
        const shown = { passage, view, anchor: tied, onDismiss: dismiss, takesFocus };
        if (anchor.isWanted()) findCardDoor(globalThis)?.open(shown);
        else dismiss();
      } catch (reason) {
        dismiss();
        if (isOrphaned()) onOrphaned();
        warnUnlessOrphaned('could not open a card', reason);
      }
    };
    return {
      prepare(passage: Passage) {
        // What goes wrong is told when the card is asked for.
        ask(passage).catch(() => {});
      },
      open: (...asked: Parameters<typeof open>) => void open(...asked),
      close() {
        newest += 1;
        findCardDoor(globalThis)?.close();
      },
      box: () => findCardDoor(globalThis)?.box(),
    };
  };
}

/** An answer that has not come by then may never come: Firefox loses those that come while a page is kept for going back. */
const LATEST_MS = 3000;

/** What a card shows, once its script is there. Asked again for the same passage it asks nobody, unless it failed. */
function createAsking() {
  let last: { key: string; view: Promise<CardView>; overdueAt: number } | undefined;
  return (passage: Passage): Promise<CardView> => {
    const key = JSON.stringify(passage);
    if (last?.key === key && performance.now() < last.overdueAt) return last.view;
    const view = Promise.all([sendToBackground('view-card', passage), mount()]).then(
      ([shown]) => shown,
    );
    const asked = { key, view, overdueAt: performance.now() + LATEST_MS };
    last = asked;
    view.then(
      () => {
        asked.overdueAt = Number.POSITIVE_INFINITY;
      },
      () => {
        if (last === asked) last = undefined;
      },
    );
    return view;
  };
}

/** The card asks at every frame where its line is; once the extension is gone it is nowhere. */
function whileAlive(anchor: CardAnchor): CardAnchor {
  return { ...anchor, line: () => (isOrphaned() ? undefined : anchor.line()) };
}

async function mount(): Promise<void> {
  if (!findCardDoor(globalThis)) await sendToBackground('mount-card', {});
}
