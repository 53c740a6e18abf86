import { CARD_TAG } from '../core/card-door.ts';
import { isCovered, raiseLayer, showLayer } from './raise-layer.ts';

/** The one element that is added to the page, with everything that is shown over it. */
export interface CardLayer {
  /** An empty element for a card or a notice, until the signal aborts. The layer comes with the first of them and goes with the last. */
  open(attach: (top: Element) => void, signal: AbortSignal): HTMLElement;
  /** What is put into the page, and taken out again; undefined while nothing is open. */
  top(): Element | undefined;
  /** What the page takes for the target of what is done in the layer. */
  host(): Element | undefined;
  /** Whether it can be seen where it stands in the page. */
  isSeen(): boolean;
  /** The element inside that has the focus. */
  focused(): HTMLElement | undefined;
  /** Has the words read out by a screen reader, when it has a moment. */
  say(words: string): void;
  /** Shows the layer above all else that the page has put there since. */
  raise(): void;
  /** The same if something of the page stands over the panel, or may do so. */
  uncover(panel: Element): void;
  /** To be called all the time: Firefox ends the scripts of an extension that is disabled, and a card without them is of no use. */
  tend(): void;
}

export interface CardLayerOptions {
  css: string;
  /** Called when the layer comes; the signal aborts when it goes. */
  onOpen(signal: AbortSignal): void;
}

/**
 * The page can style the host, which therefore has no box and inherits nothing: `!important` inside a shadow tree wins over
 * the outside. The layer is in the shadow tree, so the page neither styles its backdrop nor hears its toggle events.
 */
const LAYER_CSS = `:host {
  all: initial !important;
  display: contents !important;
}
.layer {
  all: initial;
  display: block;
  position: fixed;
  inset: 0 auto auto 0;
}
.panel {
  position: fixed;
}
.said {
  position: fixed;
  left: -9999px;
}`;

/** What a press or a touch inside the card must not do to the page: close its menus, move its parts. */
const KEPT_INSIDE =
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup wheel touchstart touchend'.split(
    ' ',
  );

/** So long after the region has come a screen reader takes notice of what changes in it. */
const SAY_AFTER_MS = 150;

/** In milliseconds. */
const UNTENDED: KeyframeAnimationOptions = { delay: 1500, duration: 1, fill: 'forwards' };

interface Layer {
  top: Element;
  /** Stands for the card where the page looks; has no box, no attribute and no content. */
  host: Element;
  root: ShadowRoot;
  layer: HTMLElement;
  said: HTMLElement;
  /** Hides it when its time is over, which `tend` sets back. */
  hiding: Animation;
  panels: number;
  life: AbortController;
}

export function createCardLayer({ css, onOpen }: CardLayerOptions): CardLayer {
  let current: Layer | undefined;
  const come = () => {
    const layer = createLayer(css);
    current = layer;
    onOpen(layer.life.signal);
    return layer;
  };
  const leave = (layer: Layer) => {
    layer.panels -= 1;
    if (layer.panels > 0) return;
    layer.life.abort();
    layer.host.remove();
    layer.top.remove();
    current = undefined;
  };
  return {
    open(attach, signal) {
      const layer = current ?? come();
      layer.panels += 1;
      const panel = createDiv('panel');
      layer.layer.append(panel);
      attach(layer.top);
      showLayer(layer.layer);
      signal.addEventListener('abort', () => {
        panel.remove();
        leave(layer);
      });
      return panel;
    },
    top: () => current?.top,
    host: () => current?.host,
    isSeen: () =>
      (current?.layer.matches(':popover-open') && current.layer.checkVisibility()) ?? false,
    focused: () => (current?.root.activeElement as HTMLElement | null) ?? undefined,
    say(words) {
      const said = current?.said;
      if (said) say(said, words);
    },
    raise() {
      if (current) raiseLayer(current);
    },
    uncover(panel) {
      if (current && isCovered(panel, current.host)) raiseLayer(current);
    },
    tend() {
      if (current) current.hiding.currentTime = 0;
    },
  };
}

function say(said: HTMLElement, words: string): void {
  said.textContent = '';
  setTimeout(() => {
    said.textContent = words;
  }, SAY_AFTER_MS);
}

const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

function createLayer(css: string): Layer {
  const host = createHost();
  const root = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${LAYER_CSS}\n${css}`);
  root.adoptedStyleSheets = [sheet];
  for (const type of KEPT_INSIDE) root.addEventListener(type, event => event.stopPropagation());
  const layer = createDiv('layer');
  layer.popover = 'manual';
  const said = createDiv('said');
  said.role = 'status';
  layer.append(said);
  root.append(layer);
  const hiding = layer.animate({ visibility: ['hidden', 'hidden'] }, UNTENDED);
  const life = new AbortController();
  return { top: drawn(host), host, root, layer, said, hiding, panels: 0, life };
}

/**
 * In a document of its own the page has no custom elements: one that defines an element by the host's name would otherwise be
 * handed the closed root by `ElementInternals`.
 */
function createHost(): HTMLElement {
  return new Document().createElementNS(XHTML, CARD_TAG) as HTMLElement;
}

/** Firefox draws no HTML in a document that is an SVG, but in a foreign object, of whatever size. */
function drawn(host: HTMLElement): Element {
  if (!(document.documentElement instanceof SVGElement)) return host;
  const frame = document.createElementNS(SVG, 'foreignObject');
  frame.append(host);
  return frame;
}

/** By its namespace: in an XML document `createElement` would make something else. */
function createDiv(className: string): HTMLElement {
  const div = document.createElementNS(XHTML, 'div') as HTMLElement;
  div.className = className;
  return div;
}
