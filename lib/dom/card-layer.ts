import { CARD_TAG } from '../core/card-door.ts';

export interface CardLayer {
  /** What is put into the page, and taken out again. */
  top: Element;
  /** Stands for the card where the page looks; has no box, no attribute and no content. */
  host: HTMLElement;
  /** Closed. */
  root: ShadowRoot;
  /** What the card is drawn in. To be shown as a popover: then it is above all of the page. */
  layer: HTMLElement;
}

const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Where a card is drawn. The page can style the host, which therefore has no box and inherits nothing: `!important` inside a
 * shadow tree wins over the outside. The layer is in the shadow tree, so the page neither styles its backdrop nor hears its
 * toggle events.
 */
export const LAYER_CSS = `:host {
  all: initial !important;
  display: contents !important;
}
.layer {
  all: initial;
  display: block;
  position: fixed;
}`;

export function createCardLayer(): CardLayer {
  const host = createHost();
  const root = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  const layer = document.createElementNS(XHTML, 'div') as HTMLElement;
  layer.className = 'layer';
  layer.popover = 'manual';
  root.append(layer);
  return { top: drawn(host), host, root, layer };
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
