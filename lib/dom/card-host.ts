import { CARD_TAG, type CardAnchor, type CardDoor, type CardRequest } from '../core/card-door.ts';
import { type Box, type CardPlace, placeCard, type Size } from '../core/place-card.ts';
import type { CardView } from '../core/views.ts';

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
}`;

/** What a press, a key or a focus inside the card must not do to the page: close its menus, run its shortcuts. */
const KEPT_INSIDE =
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup keydown keyup keypress focusin focusout wheel touchstart touchend'.split(
    ' ',
  );

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
    const dismiss = () => {
      ending.abort();
      onDismiss();
    };
    if (!visibleLine(anchor)) {
      dismiss();
      return;
    }
    const host = document.createElementNS('http://www.w3.org/1999/xhtml', CARD_TAG) as HTMLElement;
    const root = host.attachShadow({ mode: 'closed' });
    const placing = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheetOf(`${HOST_CSS}\n${css}`), placing];
    const unrender = render(root, view, dismiss);
    signal.addEventListener('abort', () => {
      unrender();
      host.remove();
    });
    keepInside(root);
    host.popover = 'manual';
    anchor.attach(host);
    host.showPopover();
    follow({ host, root, anchor, placing, onLost: dismiss, signal });
    closeOnEscape(host, dismiss, signal);
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function keepInside(root: ShadowRoot): void {
  for (const type of KEPT_INSIDE) root.addEventListener(type, event => event.stopPropagation());
}

interface Following {
  host: HTMLElement;
  root: ShadowRoot;
  anchor: CardAnchor;
  placing: CSSStyleSheet;
  onLost: () => void;
  signal: AbortSignal;
}

/**
 * Keeps the card beside its line while the page scrolls, resizes or changes, by a look at every frame: nothing else
 * tells of all the ways in which text moves. A line that is gone or out of sight is lost.
 */
function follow({ host, root, anchor, placing, onLost, signal }: Following): void {
  let last = '';
  const look = () => {
    if (signal.aborted) return;
    const line = visibleLine(anchor);
    if (!line || !host.isConnected) return onLost();
    const place = placeCard(line, wantedSize(host, root), viewportSize());
    const css = placeCss(place, zoomOf(host));
    if (css !== last) placing.replaceSync(css);
    last = css;
    requestAnimationFrame(look);
  };
  look();
}

/** What the card would take up if its text did not have to scroll. */
function wantedSize(host: HTMLElement, root: ShadowRoot): Size {
  const { width, height } = host.getBoundingClientRect();
  const body = root.querySelector('.card-body');
  const hidden = body ? body.scrollHeight - body.clientHeight : 0;
  return { width, height: Math.min(height + hidden, MOST_HEIGHT_PX) };
}

/** Higher than this it would cover too much of what is being read. */
const MOST_HEIGHT_PX = 420;

function placeCss({ left, top, maxHeight }: CardPlace, zoom: number): string {
  const height = Math.min(maxHeight, MOST_HEIGHT_PX);
  return `:host { left: ${left}px !important; top: ${top}px !important; zoom: ${1 / zoom} !important; }
    .card { max-height: ${height}px; }`;
}

function visibleLine({ line }: CardAnchor): Box | undefined {
  const box = line();
  if (!box) return undefined;
  const { left, right, top, bottom } = box;
  const isOut = bottom < 0 || top > innerHeight || right < 0 || left > innerWidth;
  return isOut ? undefined : box;
}

/** Without the scroll bars, which `innerWidth` counts in. */
function viewportSize(): Size {
  const { clientWidth } = document.documentElement;
  return { width: Math.min(innerWidth, clientWidth || innerWidth), height: innerHeight };
}

/** CSS zoom of the page around the card, which would scale it and its place. */
function zoomOf(host: HTMLElement): number {
  return (host.parentElement as { currentCSSZoom?: number } | null)?.currentCSSZoom ?? 1;
}

/** The page does not see this Escape: it is meant for the card, not for the page's own dialog. */
function closeOnEscape(host: HTMLElement, dismiss: () => void, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    if (host.isConnected) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
    dismiss();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}
