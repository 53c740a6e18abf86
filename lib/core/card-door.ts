import type { Passage } from './messages.ts';
import type { Box, Line } from './place-card.ts';
import type { CardView } from './views.ts';

/** How the page's script and the card's script, injected later into the same isolated world, talk to each other. */
export interface CardDoor {
  open(request: CardRequest): void;
  /** Closes the open card; the pinned ones stay. */
  close(): void;
  /** Where the open card stands, in CSS pixels of the viewport. */
  box(): Box | undefined;
}

export interface CardRequest {
  /** What the card is about: of two with the same passage one is enough. */
  passage: Passage;
  view: CardView;
  /** The text the card belongs to. */
  anchor: CardAnchor;
  /** Whether the focus goes into the card, and back to where it was once the card is gone. */
  takesFocus?: boolean;
  /** A person closed the card, or its mention is gone or out of sight. */
  onDismiss(): void;
}

export interface CardAnchor {
  /** Where its line stands now, in CSS pixels of the viewport; nothing when the text is gone. */
  line(): Line | undefined;
  /** Whether the card is still asked for, once it is ready to be shown. */
  isWanted(): boolean;
  /** Puts the card's element into the page, unless it is there. */
  attach(element: object): void;
}

/** The one element that is ever added to a page, and only while a card is open, or what one did is told. */
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
