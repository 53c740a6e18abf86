import type { CardAnchor } from '../core/card-door.ts';
import {
  type CardPlace,
  type Line,
  placeCard,
  placeSheet,
  type Side,
  type Size,
} from '../core/place-card.ts';
import { putPanel, roomOf, viewportBox } from './put-panel.ts';

export interface Following {
  panel: HTMLElement;
  anchor: CardAnchor;
  /** The line is gone or out of sight. */
  onLost(): void;
  signal: AbortSignal;
}

/** Higher than this a card would cover too much of what is being read; a sheet, as a share of the screen. */
export const MOST_HEIGHT_PX = 420;
const MOST_SHEET_SHARE = 0.6;

/** A phone: there is no room beside the text, and a finger reaches the lower edge best. */
const SHEET = '(pointer: coarse) and (max-width: 480px)';

/**
 * Keeps the card beside its line while the page scrolls, resizes or changes, by a look at every frame: nothing else
 * tells of all the ways in which text moves.
 */
export function followLine({ panel, anchor, onLost, signal }: Following): void {
  let side: Side | undefined;
  const isSheet = () => matchMedia(SHEET).matches;
  const look = () => {
    if (signal.aborted) return;
    const line = visibleLine(anchor);
    if (!line || !panel.isConnected) return onLost();
    panel.classList.toggle('is-sheet', isSheet());
    const place = isSheet() ? sheetPlace(panel, line, side) : cardPlace(panel, line, side);
    side = place.side;
    panel.classList.toggle('is-above', side === 'above');
    putPanel(panel, place);
    requestAnimationFrame(look);
  };
  putPanel(panel, { left: 0, top: 0, maxHeight: MOST_HEIGHT_PX });
  look();
}

/** Whether there is a line to stand beside. */
export function visibleLine({ line }: CardAnchor): Line | undefined {
  const box = line();
  if (!box) return undefined;
  const { left, right, top, bottom } = box;
  const isOut = bottom < 0 || top > innerHeight || right < 0 || left > innerWidth;
  return isOut ? undefined : box;
}

function cardPlace(panel: HTMLElement, line: Line, side?: Side): CardPlace {
  const place = placeCard(line, wantedSize(panel, MOST_HEIGHT_PX), {
    viewport: viewportBox(),
    side,
  });
  return { ...place, maxHeight: Math.min(place.maxHeight, MOST_HEIGHT_PX) };
}

function sheetPlace(panel: HTMLElement, line: Line, side?: Side): CardPlace {
  const viewport = viewportBox();
  const most = Math.floor((viewport.bottom - viewport.top) * MOST_SHEET_SHARE);
  const place = placeSheet(line, wantedSize(panel, most), { viewport, side });
  return { ...place, maxHeight: Math.min(place.maxHeight, most) };
}

/** What the card would take up if its text did not have to scroll. */
function wantedSize(panel: Element, most: number): Size {
  const { width, height } = panel.getBoundingClientRect();
  return { width, height: Math.min(height + roomOf(panel), most) };
}
