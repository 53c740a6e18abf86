import type { CardAnchor } from '../core/card-door.ts';
import type { NameLook } from '../core/may-name.ts';
import type { MentionFinder } from '../core/mentions.ts';
import type { Passage } from '../core/messages.ts';
import type { Box } from '../core/place-card.ts';
import { surroundingsOf } from '../core/sentences.ts';
import { type Block, closestOf, parentOf } from './composed-tree.ts';
import { everySecond } from './every-second.ts';
import { createPointTest, rectsOf } from './hit-test.ts';
import { watchHover } from './hover-watch.ts';
import { inTurns } from './in-turns.ts';
import { createMarks, type Mark } from './marks.ts';
import { createMentionTour, type MentionTour } from './mention-tour.ts';
import { isVisible } from './node-members.ts';
import { type ChangedText, observeText } from './observer.ts';
import { pageEvidence, pageIdentity } from './page-evidence.ts';
import { createPainter } from './painter.ts';
import type { Point } from './pointer.ts';
import { createMarkReader } from './read-marks.ts';
import { createRenewal, hasBroken, latest } from './renewed-marks.ts';
import type { RootOf } from './shadow-roots.ts';

export interface CardOpener {
  /** Has ready what a card for this passage needs. */
  prepare(passage: Passage): void;
  /** Opens a card, in place of the one before. */
  open(passage: Passage, anchor: CardAnchor, takesFocus: boolean): void;
  close(): void;
}

export interface Reading {
  /** The topic of every mention that can be seen on the page, in no order. */
  topics(): string[];
  /** Whether some of them are not marked, as there are too many. */
  isFull(): boolean;
  tour: MentionTour;
}

export interface ReadingOptions {
  finder: MentionFinder;
  /** For the names of the finder's lexicon, or more. */
  look: NameLook;
  createOpener(onDismiss: () => void): CardOpener;
  /** Asked before anything is read anew: another script may have taken over. */
  isCurrent(): boolean;
  /** How long the pointer rests on a mention before its card opens. */
  showDelayMs(): number;
  /** Called with the number of marks at each change of it. */
  onCount(count: number): void;
  rootOf: RootOf;
  signal: AbortSignal;
}

/** Marks the mentions of a document, keeps them current, and opens a card on hover, until the signal aborts. */
export function startReading({
  finder,
  look,
  createOpener,
  isCurrent,
  showDelayMs,
  onCount,
  rootOf,
  signal,
}: ReadingOptions): Reading {
  const painter = createPainter(signal);
  const renewal = createRenewal();
  let count = 0;
  const marks = createMarks({
    onAdd(mark) {
      painter.onAdd(mark);
      renewal.onAdd(mark);
      count += 1;
      onCount(count);
    },
    onRemove(mark) {
      painter.onRemove(mark);
      count -= 1;
      onCount(count);
      if (hover.holds(mark) && !renewal.renew(mark)) hover.lose(mark);
    },
  });
  const readMarks = createMarkReader({
    finder,
    look,
    readEvidence: pageEvidence,
    readIdentity: pageIdentity,
    marks,
  });
  const card = createOpener(() => hover.dismiss());
  const outcome = {
    onRest: (mark: Mark) => card.prepare(passageOf(mark)),
    onOpen: (mark: Mark, at: Point, takesFocus: boolean) =>
      card.open(passageOf(mark), anchorOf(mark, at, marks.has), takesFocus),
    onClose: () => card.close(),
  };
  const pointTest = createPointTest(marks, element => text.rootAt(element));
  const markAt = (point: Point) => {
    text.catchUp();
    return pointTest.markAt(point);
  };
  const hover = watchHover({ ...pointTest, markAt }, outcome, showDelayMs, signal);
  const read = (changed: ChangedText) => {
    renewal.forget();
    return isCurrent() ? inTurns(readMarks(changed), signal) : Promise.resolve(0);
  };
  const isUrgent = (changed: Iterable<Block>) => hasBroken(marks, changed);

  const text = observeText({ document, rootOf, onChange: read, isUrgent, signal });
  text.readAll();
  watchDesignMode(text.readAll, signal);
  return {
    topics: () =>
      marks
        .all()
        .filter(isSeen)
        .map(({ mention }) => mention.topic),
    isFull: painter.isFull,
    tour: createMentionTour({ marks, isSeen, passageOf, hover }),
  };
}

/** A document that becomes a place to write in, or stops being one, tells nobody. */
function watchDesignMode(onChange: () => void, signal: AbortSignal): void {
  let { designMode } = document;
  everySecond(() => {
    if (document.designMode !== designMode) onChange();
    designMode = document.designMode;
  }, signal);
}

/** Marks in what is not displayed stay, for it may be shown at any moment, but they do not count. */
function isSeen(mark: Mark): boolean {
  const element = parentOf(mark.range.startContainer);
  return element !== null && isVisible(element, { visibilityProperty: true });
}

/** The background takes no longer texts; a title can be of any length. */
const MOST_TITLE = 300;

function passageOf({ mention, flow }: Mark): Passage {
  const { sentence, context } = surroundingsOf(flow.text, mention);
  const title = document.title.slice(0, MOST_TITLE);
  return { topic: mention.topic, text: sentence, context: `${context} ${title}`.trim() };
}

function anchorOf(mark: Mark, pointer: Point, isCurrent: (mark: Mark) => boolean): CardAnchor {
  let place: number | undefined;
  let last: Box | undefined = boxAt(pointer);
  return {
    line() {
      const now = latest(mark);
      if (!isCurrent(now)) return undefined;
      // Text that is gone and was not read again so far may be there again in other nodes.
      if (!now.range.startContainer.isConnected) return last;
      const lines = rectsOf(now);
      place ??= lineUnder(lines, pointer);
      last = withNeighbours(lines, place);
      return last;
    },
    // An open modal dialog makes everything outside it inert.
    attach: element =>
      (closestOf(mark.flow.block, 'dialog:modal') ?? document.documentElement)?.append(
        element as Element,
      ),
  };
}

function boxAt({ x, y }: Point): Box {
  return { left: x, right: x, top: y, bottom: y };
}

/** The line with the mention's other lines right above and below it, which the card must not cover either. */
function withNeighbours(lines: DOMRect[], place: number): Box | undefined {
  const line = lines[place];
  if (!line) return undefined;
  const near = lines.filter(
    ({ top, bottom }) => bottom > line.top - line.height && top < line.bottom + line.height,
  );
  const top = Math.min(...near.map(each => each.top));
  const bottom = Math.max(...near.map(each => each.bottom));
  return { left: line.left, right: line.right, top, bottom };
}

/** Which line of a mention that runs over two the pointer is on; the first when it is on none. */
function lineUnder(lines: DOMRect[], { x, y }: Point): number {
  const under = lines.findIndex(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
  return Math.max(under, 0);
}
