import type { CardRequest } from '../core/card-door.ts';
import type { Box } from '../core/place-card.ts';
import type { CardView } from '../core/views.ts';
import { takeFocus, wrapFocus } from './card-focus.ts';
import type { CardLayer } from './card-layer.ts';
import { followLine } from './follow-line.ts';
import { type CardMover, makeMovable } from './move-card.ts';
import type { RootOf } from './shadow-roots.ts';

/** What a card is rendered with. */
export interface ShownCard {
  view: CardView;
  isPinned: boolean;
  close(): void;
  pin(): void;
}

export interface OpenCard {
  request: CardRequest;
  holds(element: Element | undefined): boolean;
  box(): Box;
  /** Puts it beside its line, and follows that. */
  start(): void;
  /** Takes it away, and gives the focus back. */
  close(): void;
  focus(): void;
  /** Before the other cards. */
  raise(): void;
  /** A key pressed inside it; whether it was meant for the card. */
  onKey(event: KeyboardEvent, focused: Element): boolean;
}

export interface OpenCardOptions {
  layer: CardLayer;
  rootOf: RootOf;
  request: CardRequest;
  /** Renders a card into an element, anew when called again. The function it returns takes it away. */
  render(into: Element, card: ShownCard): () => void;
  /** The card was closed in it, or its line is gone. */
  onDismiss(card: OpenCard): void;
  onPin(card: OpenCard): void;
  /** Pressed, or gone into by key. */
  onUse(card: OpenCard): void;
}

let raised = 0;

/** One card, beside its line until it is pinned. */
export function openCard(options: OpenCardOptions): OpenCard {
  const { layer, rootOf, request, render } = options;
  const life = new AbortController();
  const following = new AbortController();
  const panel = layer.open(top => request.anchor.attach(top), life.signal);
  let mover: CardMover | undefined;
  let giveBack = () => {};

  const pin = () => {
    following.abort();
    panel.classList.remove('is-sheet');
    panel.classList.add('is-pinned');
    mover = makeMovable(panel, life.signal);
    show();
    options.onPin(card);
  };
  const show = () => {
    const close = () => options.onDismiss(card);
    return render(panel, { view: request.view, isPinned: mover !== undefined, close, pin });
  };
  const unrender = show();
  const dialog = () => panel.querySelector('[role=dialog]') as HTMLElement;

  const card: OpenCard = {
    request,
    holds: element => element !== undefined && panel.contains(element),
    box: () => panel.getBoundingClientRect(),
    start() {
      const onLost = () => options.onDismiss(card);
      followLine({ panel, anchor: request.anchor, onLost, signal: following.signal });
      if (life.signal.aborted) return;
      layer.uncover(panel);
      if (request.takesFocus) card.focus();
    },
    close() {
      following.abort();
      unrender();
      life.abort();
      giveBack();
    },
    focus() {
      const hadFocus = card.holds(layer.focused());
      const back = takeFocus(dialog(), rootOf);
      if (!hadFocus) giveBack = back;
    },
    raise() {
      raised += 1;
      panel.style.zIndex = `${raised}`;
    },
    onKey(event, focused) {
      if (event.key === 'Tab' && request.takesFocus && !mover)
        return wrapFocus(dialog(), focused, event);
      return focused.matches('.card-grip') && (mover?.moveByKey(event) ?? false);
    },
  };
  const onUse = () => options.onUse(card);
  for (const type of ['pointerdown', 'focus'])
    panel.addEventListener(type, onUse, { capture: true, signal: life.signal });
  return card;
}
