import { mentionWords } from '../core/mention-words.ts';
import type { FramePlace, MentionList, MentionView, Passage, StepFrom } from '../core/messages.ts';
import type { Flow } from './flows.ts';
import { rectsOf } from './hit-test.ts';
import type { HoverWatch } from './hover-watch.ts';
import type { Mark, Marks } from './marks.ts';
import { inReadingOrder } from './reading-order.ts';
import { isInView, type ScrollPlace, scrollBack, scrollToMark } from './scroll-to-mark.ts';

/** Going from mention to mention without a mouse, in the order of the page. See `PageRequests` for what each answers. */
export interface MentionTour {
  list(most: number): MentionList;
  show(id: string, takesFocus: boolean): boolean;
  step(by: 1 | -1, from: StepFrom): boolean;
  openCard(): boolean;
  closeCard(): true;
  goBack(): boolean;
  place(): FramePlace;
}

export interface MentionTourOptions {
  marks: Pick<Marks, 'all' | 'has'>;
  isSeen(mark: Mark): boolean;
  passageOf(mark: Mark): Passage;
  hover: Pick<HoverWatch, 'openFor' | 'dismiss'>;
}

export function createMentionTour({
  marks,
  isSeen,
  passageOf,
  hover,
}: MentionTourOptions): MentionTour {
  const idOf = createIds();
  let here: Mark | undefined;
  let goneAt = 0;
  /** How far all was scrolled before the first mention was gone to. */
  let origin = new Map<Element, ScrollPlace>();

  const seen = () => inReadingOrder(marks.all().filter(isSeen));
  /** The mention last gone to, unless the reader has gone on from there. */
  const current = () => (here && marks.has(here) && isInView(here) ? here : undefined);

  const goTo = (mark: Mark | undefined, takesFocus: boolean): boolean => {
    if (!mark) return false;
    if (!current()) origin = new Map();
    for (const place of scrollToMark(mark))
      if (!origin.has(place.scroller)) origin.set(place.scroller, place);
    here = mark;
    goneAt = Date.now();
    hover.openFor(mark, takesFocus);
    return true;
  };
  return {
    list(most) {
      const at = current();
      const view = createMentionViewer(mark => ({ id: idOf(mark), passage: passageOf(mark) }));
      return {
        mentions: seen().slice(0, most).map(view),
        ...(at && { at: idOf(at) }),
        canReturn: at !== undefined,
      };
    },
    show: (id, takesFocus) =>
      goTo(
        marks.all().find(mark => idOf(mark) === id && isSeen(mark)),
        takesFocus,
      ),
    step: (by, from) => goTo(findNext(seen(), by, from, current()), false),
    openCard: () => goTo(current() ?? seen().find(isInView), true),
    closeCard() {
      hover.dismiss();
      return true;
    },
    goBack() {
      if (!current()) return false;
      hover.dismiss();
      scrollBack(origin.values());
      here = undefined;
      return true;
    },
    place() {
      const at = current();
      const height = at ? (rectsOf(at)[0]?.top ?? 0) : 0;
      return { total: marks.all().filter(isSeen).length, goneAt: at ? goneAt : 0, height };
    },
  };
}

/** Views marks one after another, each with whether it shares the sentence of the one before. */
function createMentionViewer(describe: (mark: Mark) => Pick<MentionView, 'id' | 'passage'>) {
  let last: { flow: Flow; start: number } | undefined;
  return (mark: Mark): MentionView => {
    const { mention, flow } = mark;
    const { start, ...words } = mentionWords(flow.text, mention);
    const isInSameSentence = last?.flow === flow && last.start === start;
    last = { flow, start };
    return { ...describe(mark), ...words, topic: mention.topic, isInSameSentence };
  };
}

/** Names that last as long as the marks they are given to. */
function createIds(): (mark: Mark) => string {
  const ids = new WeakMap<Mark, string>();
  let last = 0;
  return mark => {
    const known = ids.get(mark);
    if (known) return known;
    last += 1;
    ids.set(mark, String(last));
    return String(last);
  };
}

function findNext(marks: Mark[], by: 1 | -1, from: StepFrom, here?: Mark): Mark | undefined {
  if (from === 'start') return marks[0];
  if (from === 'end') return marks.at(-1);
  if (from === 'here' && here) return marks[marks.indexOf(here) + by];
  return by === 1
    ? marks.find(mark => rectsOf(mark).some(({ bottom }) => bottom > 0))
    : marks.findLast(mark => rectsOf(mark).some(({ top }) => top < innerHeight));
}
