import type { CardDoor, CardRequest } from '../core/card-door.ts';
import type { Passage } from '../core/messages.ts';
import type { CardView } from '../core/views.ts';
import { focusedElement } from './card-focus.ts';
import { watchKeys } from './card-keys.ts';
import { createCardLayer } from './card-layer.ts';
import { type CardNotice, createNotices, type NoticeOptions } from './card-notice.ts';
import { visibleLine } from './follow-line.ts';
import { keepShown } from './keep-shown.ts';
import { type OpenCard, type OpenCardOptions, openCard } from './open-card.ts';

export interface CardHostOptions extends Pick<OpenCardOptions, 'render' | 'rootOf'> {
  /** The text of the style sheet. */
  css: string;
  renderNotice: NoticeOptions['render'];
  /** What is read out when a card opens without taking the focus. */
  describe(view: CardView): string;
}

export interface CardHost {
  door: CardDoor;
  /** Closes what is shown, the pinned cards too. */
  closeAll(): void;
  /** Closes the cards of which this holds, the pinned ones too. */
  closeCards(isMeant: (view: CardView) => boolean): void;
  /** Says what was done, with a way back. */
  notify(notice: CardNotice): void;
  /** Whether a person moves in a card by key, to whom the focus matters. */
  isUsedByKey(): boolean;
}

/** Opens one card at a time beside its line, and keeps those that are pinned. */
export function createCardHost({
  css,
  render,
  renderNotice,
  rootOf,
  describe,
}: CardHostOptions): CardHost {
  let open: OpenCard | undefined;
  /** The foremost last. */
  let pinned: OpenCard[] = [];
  /** Left by the pointer, but not by the focus. */
  let isLeft = false;
  /** The last that came, was pressed or gone into. */
  let lastUsed: OpenCard | undefined;

  const layer = createCardLayer({
    css,
    onOpen(signal) {
      const host = () => layer.host();
      watchKeys({ host, onEscape, onKeyInside, onFocusOut, signal });
      keepShown(layer, () => closeAll(), signal);
    },
  });
  const notices = createNotices({ layer, rootOf, render: renderNotice });
  const dismiss = (card: OpenCard) => {
    card.close();
    pinned = pinned.filter(each => each !== card);
    if (card === lastUsed) lastUsed = undefined;
    if (card !== open) return;
    open = undefined;
    card.request.onDismiss();
  };
  const bringForward = (card: OpenCard) => {
    pinned = [...pinned.filter(each => each !== card), card];
    card.raise();
  };
  const onPin = (card: OpenCard) => {
    open = undefined;
    bringForward(card);
    card.request.onDismiss();
  };
  const onUse = (card: OpenCard) => {
    lastUsed = card;
    if (pinned.includes(card)) bringForward(card);
  };
  const focusedCard = () => {
    const focused = layer.focused();
    return [open, ...pinned].find(card => card?.holds(focused));
  };
  /** One that comes by the mouse is not in use while a person moves in another by key. */
  const onCome = (card: OpenCard) => {
    if (!isUsedByKey(layer.focused())) lastUsed = card;
  };
  const onEscape = () => {
    const isWriting = isWritingIn(focusedElement(rootOf));
    const inUse = isWriting ? open : (lastUsed ?? open);
    if (!inUse && notices.close()) return true;
    const closing = inUse ?? (isWriting ? undefined : pinned.at(-1));
    if (closing) dismiss(closing);
    return closing !== undefined;
  };
  const onKeyInside = (event: KeyboardEvent) =>
    focusedCard()?.onKey(event, layer.focused() as Element) ?? false;
  const onFocusOut = () => {
    if (isLeft && open) dismiss(open);
  };
  const close = () => {
    const closing = open;
    if (lastUsed === open) lastUsed = undefined;
    open = undefined;
    closing?.close();
  };
  const closeCards = (isMeant: (view: CardView) => boolean) => {
    for (const card of [open, ...pinned]) if (card && isMeant(card.request.view)) dismiss(card);
  };
  const closeAll = () => {
    closeCards(() => true);
    notices.close();
  };
  const start = (request: CardRequest) => {
    if (!visibleLine(request.anchor)) return request.onDismiss();
    open = openCard({ layer, rootOf, render, request, onDismiss: dismiss, onPin, onUse });
    isLeft = false;
    onCome(open);
    open.raise();
    open.start();
    if (!request.takesFocus) layer.say(describe(request.view));
  };

  const door: CardDoor = {
    open(request) {
      close();
      const twin = pinned.find(card => isSame(card.request.passage, request.passage));
      if (!twin) return start(request);
      onCome(twin);
      bringForward(twin);
      if (request.takesFocus) twin.focus();
      else layer.say(describe(twin.request.view));
      request.onDismiss();
    },
    close() {
      const focused = layer.focused();
      isLeft = isUsedByKey(focused) && (open?.holds(focused) ?? false);
      if (!isLeft) close();
    },
    box: () => open?.box(),
  };
  return {
    door,
    closeAll,
    closeCards,
    notify(notice) {
      lastUsed = undefined;
      notices.show(notice);
    },
    isUsedByKey: () => isUsedByKey(layer.focused()),
  };
}

function isSame(a: Passage, b: Passage): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Someone who moves in the card by key has not left it with the mouse. */
function isUsedByKey(focused: Element | undefined): boolean {
  return focused?.matches(':focus-visible') ?? false;
}

/** Whether Escape may be meant for what a person writes in on the page. */
function isWritingIn(element: Element | undefined): boolean {
  return element?.matches('input, textarea, select, [contenteditable]') ?? false;
}
