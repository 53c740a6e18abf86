import type { CardAnchor, CardDoor, CardRequest } from '../core/card-door.ts';
import { type Box, type CardPlace, placeCard, type Size } from '../core/place-card.ts';
import type { CardView } from '../core/views.ts';
import { createCardLayer, LAYER_CSS } from './card-layer.ts';

export interface CardHostOptions {
  /** The text of the card's style sheet. */
  css: string;
  /** Renders a view into an empty element; the function it returns takes it away again. */
  render(into: Element, view: CardView, close: () => void): () => void;
}

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

  function show(request: CardRequest, ending: AbortController): void {
    const { view, anchor, onDismiss, takesFocus } = request;
    const { signal } = ending;
    const dismiss = () => {
      ending.abort();
      onDismiss();
    };
    if (!visibleLine(anchor)) {
      dismiss();
      return;
    }
    const { top, host, root, layer } = createCardLayer();
    const placing = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheetOf(`${LAYER_CSS}\n${css}`), placing];
    const unrender = render(layer, view, dismiss);
    const { activeElement: before } = document;
    signal.addEventListener('abort', () => {
      const hadFocus = root.activeElement !== null;
      unrender();
      host.remove();
      top.remove();
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    });
    keepInside(root);
    anchor.attach(top);
    follow({ host, layer, anchor, placing, onLost: dismiss, signal });
    closeOnEscape(host, dismiss, signal);
    if (takesFocus)
      layer.querySelector<HTMLElement>('button, a, summary')?.focus({ preventScroll: true });
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
  layer: HTMLElement;
  anchor: CardAnchor;
  placing: CSSStyleSheet;
  onLost: () => void;
  signal: AbortSignal;
}

/**
 * Keeps the card beside its line while the page scrolls, resizes or changes, by a look at every frame: nothing else
 * tells of all the ways in which text moves. A line that is gone or out of sight is lost.
 */
function follow({ host, layer, anchor, placing, onLost, signal }: Following): void {
  let last = '';
  const hiding = hideUntended(layer);
  const look = () => {
    if (signal.aborted) return;
    if (hiding) hiding.currentTime = 0;
    const line = visibleLine(anchor);
    if (!line || !host.isConnected) return onLost();
    // At first, and after the page has moved the host.
    if (!layer.matches(':popover-open')) layer.showPopover();
    const place = placeCard(line, wantedSize(layer), viewportSize());
    const css = placeCss(place, zoomOf(host));
    if (css !== last) placing.replaceSync(css);
    last = css;
    requestAnimationFrame(look);
  };
  look();
}

/** Firefox ends the scripts of an extension that is disabled without a word; a card without them is of no use. */
const UNTENDED_MS = 1000;

/** Hides the card when its time is over, and whoever follows it sets that back. */
function hideUntended({ firstElementChild: card }: HTMLElement): Animation | undefined {
  const options: KeyframeAnimationOptions = { delay: UNTENDED_MS, duration: 1, fill: 'forwards' };
  return card?.animate({ visibility: ['hidden', 'hidden'] }, options);
}

/** What the card would take up if its text did not have to scroll. */
function wantedSize(layer: Element): Size {
  const { width, height } = layer.getBoundingClientRect();
  const body = layer.querySelector('.card-body');
  const hidden = body ? body.scrollHeight - body.clientHeight : 0;
  return { width, height: Math.min(height + hidden, MOST_HEIGHT_PX) };
}

/** Higher than this it would cover too much of what is being read. */
const MOST_HEIGHT_PX = 420;

function placeCss({ left, top, maxHeight }: CardPlace, zoom: number): string {
  const height = Math.min(maxHeight, MOST_HEIGHT_PX);
  return `.layer { left: ${left}px; top: ${top}px; zoom: ${1 / zoom}; }
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
