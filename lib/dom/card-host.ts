import { CARD_TAG, type CardDoor, type CardRequest } from '../core/card-door.ts';
import type { CardView } from '../core/views.ts';
import { keepPlaced } from './place-card.ts';

export interface CardHostOptions {
  /** The text of the card's style sheet. */
  css: string;
  /** Renders a view into the shadow root; the function it returns takes it away again. */
  render(into: ShadowRoot, view: CardView, close: () => void): () => void;
}

/** Beats whatever the page says about all elements: `!important` inside a shadow tree wins over the outside. */
const HOST_CSS = `:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: none !important;
  z-index: 2147483647 !important;
  left: var(--card-left) !important;
  top: var(--card-top) !important;
}`;

/** The element a card lives in: a closed shadow root in the top layer, in the page only while the card is open. */
export function createCardHost({ css, render }: CardHostOptions): CardDoor {
  let closeCurrent = () => {};
  return {
    open(request) {
      closeCurrent();
      const ending = new AbortController();
      closeCurrent = () => ending.abort();
      show(request, ending);
    },
    close: () => closeCurrent(),
  };

  function show({ view, anchor, onDismiss }: CardRequest, ending: AbortController): void {
    const { signal } = ending;
    const host = document.createElement(CARD_TAG);
    const root = host.attachShadow({ mode: 'closed' });
    addStyle(root, `${HOST_CSS}\n${css}`);
    const dismiss = () => {
      onDismiss();
      ending.abort();
    };
    const unrender = render(root, view, dismiss);
    host.popover = 'manual';
    document.documentElement.append(host);
    host.showPopover();
    keepPlaced(host, anchor, dismiss, signal);
    closeOnEscape(dismiss, signal);
    signal.addEventListener('abort', () => {
      unrender();
      host.remove();
    });
  }
}

function addStyle(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}

/** The page does not see this Escape: it is meant for the card, not for the page's own dialog. */
function closeOnEscape(dismiss: () => void, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    dismiss();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}
