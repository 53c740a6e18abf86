import type { CardAnchor } from '../core/card-door.ts';
import type { NameLook } from '../core/may-name.ts';
import type { MentionFinder } from '../core/mentions.ts';
import type { Passage } from '../core/messages.ts';
import type { Box } from '../core/place-card.ts';
import { surroundingsOf } from '../core/sentences.ts';
import { anchorOf } from './card-anchor.ts';
import type { Block } from './composed-tree.ts';
import { everySecond } from './every-second.ts';
import { createPointTest } from './hit-test.ts';
import { watchHover } from './hover-watch.ts';
import { inTurns } from './in-turns.ts';
import { isSeen } from './is-seen.ts';
import { createMarkDisplay, type MarkDisplayOptions } from './mark-display.ts';
import { createMarks, type Mark } from './marks.ts';
import { createMentionTour, type MentionTour } from './mention-tour.ts';
import { type ChangedText, observeText } from './observer.ts';
import { pageEvidence, pageIdentity } from './page-evidence.ts';
import type { Point } from './pointer.ts';
import { createMarkReader } from './read-marks.ts';
import { createRenewal, hasBroken } from './renewed-marks.ts';
import type { RootOf } from './shadow-roots.ts';

export interface CardOpener {
  /** Has ready what a card for this passage needs. */
  prepare(passage: Passage): void;
  /** Opens a card, in place of the one before. */
  open(passage: Passage, anchor: CardAnchor, takesFocus: boolean): void;
  close(): void;
  /** Where the open card stands. */
  box(): Box | undefined;
}

export interface Reading {
  /** The topic of every mention that can be seen on the page, in no order. */
  topics(): string[];
  /** Whether some of them are not marked, as there are too many. */
  isFull(): boolean;
  tour: MentionTour;
}

export interface ReadingOptions extends Pick<MarkDisplayOptions, 'density' | 'relate'> {
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
  density,
  relate,
  isCurrent,
  showDelayMs,
  onCount,
  rootOf,
  signal,
}: ReadingOptions): Reading {
  const display = createMarkDisplay({ density, relate, passageOf, signal });
  const renewal = createRenewal();
  let count = 0;
  const marks = createMarks({
    onAdd(mark) {
      display.onAdd(mark);
      renewal.onAdd(mark);
      count += 1;
      onCount(count);
    },
    onChange: display.onChange,
    onRemove(mark) {
      display.onRemove(mark);
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
  const place = { isCurrent: marks.has, isWanted: (mark: Mark) => hover.isWanted(mark) };
  const outcome = {
    onRest: (mark: Mark) => card.prepare(passageOf(mark)),
    onOpen: (mark: Mark, at: Point, takesFocus: boolean) =>
      card.open(passageOf(mark), anchorOf(mark, at, place), takesFocus),
    onClose: () => card.close(),
  };
  const shown = { in: (block: Block) => marks.in(block).filter(display.isShown) };
  const pointTest = createPointTest(shown, element => text.rootAt(element));
  const markAt = (point: Point) => {
    text.catchUp();
    return pointTest.markAt(point);
  };
  const hover = watchHover({
    pointTest: { ...pointTest, markAt },
    outcome,
    showDelayMs,
    cardBox: card.box,
    signal,
  });
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
    isFull: display.isFull,
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

/** The background takes no longer texts; a title can be of any length. */
const MOST_TITLE = 300;

function passageOf({ mention, flow }: Mark): Passage {
  const { sentence, context } = surroundingsOf(flow.text, mention);
  const title = document.title.slice(0, MOST_TITLE);
  return { topic: mention.topic, text: sentence, context: `${context} ${title}`.trim() };
}
