import type { CardView } from './views.ts';

/** How the page's script and the card's script, injected later into the same isolated world, talk to each other. */
export interface CardDoor {
  open(request: CardRequest): void;
  close(): void;
}

export interface CardRequest {
  view: CardView;
  /** The text the card belongs to: read anew whenever the page moves; empty when it is gone. */
  anchor: CardAnchor;
  /** A person closed the card, or its mention went out of sight. */
  onDismiss(): void;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface CardAnchor {
  /** One box a line, in CSS pixels of the viewport. */
  boxes(): Box[];
  /** Where the pointer was, to choose the line of a mention that runs over two. */
  pointer: { x: number; y: number };
}

/** The one element that is ever added to a page, and only while a card is open. */
export const CARD_TAG = 'silicon-footnotes-card';

const KEY = Symbol.for('silicon-footnotes.card');

type World = { [KEY]?: CardDoor };

/** `world` is the global of the isolated world, which the page's scripts do not share. */
export function findCardDoor(world: object): CardDoor | undefined {
  return (world as World)[KEY];
}

export function setCardDoor(world: object, door: CardDoor): void {
  (world as World)[KEY] = door;
}
