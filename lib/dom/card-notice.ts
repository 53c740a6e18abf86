import { takeFocus } from './card-focus.ts';
import type { CardLayer } from './card-layer.ts';
import { homeOf } from './keep-shown.ts';
import { zoomOf } from './put-panel.ts';
import type { RootOf } from './shadow-roots.ts';

export interface CardNotice {
  words: string;
  undo?: (() => void) | undefined;
  /** Whether the focus goes to the way back. */
  takesFocus: boolean;
}

export interface NoticeOptions {
  layer: CardLayer;
  rootOf: RootOf;
  render(
    into: Element,
    notice: { words: string; onUndo: (() => void) | undefined; onClose(): void },
  ): () => void;
}

export interface CardNotices {
  /** Says at the foot of the window what was done, in place of what it said before. */
  show(notice: CardNotice): void;
  /** False when there is none. */
  close(): boolean;
}

/** So long a notice stays when nobody points at it or has the focus in it. */
const STAY_MS = 20_000;

export function createNotices({ layer, rootOf, render }: NoticeOptions): CardNotices {
  let closeCurrent = () => false;
  const show = ({ words, undo, takesFocus }: CardNotice) => {
    closeCurrent();
    const life = new AbortController();
    const panel = layer.open(attach, life.signal);
    panel.classList.add('is-notice');
    panel.style.zoom = `${1 / zoomOf(panel)}`;
    let giveBack = () => {};
    const close = () => {
      if (life.signal.aborted) return false;
      unrender();
      life.abort();
      giveBack();
      return true;
    };
    const onUndo = undo && (() => void (close() && undo()));
    const unrender = render(panel, { words, onUndo, onClose: close });
    layer.uncover(panel);
    layer.say(words);
    const button = panel.querySelector('button');
    if (takesFocus && button) giveBack = takeFocus(button, rootOf);
    closeWhenLeft(panel, close, life.signal);
    closeCurrent = close;
  };
  return { show, close: () => closeCurrent() };
}

function attach(top: Element): void {
  if (!top.isConnected) homeOf(top).append(top);
}

function closeWhenLeft(panel: Element, close: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (!panel.matches(':hover, :focus-within')) close();
  }, STAY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
