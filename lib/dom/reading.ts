import type { CardAnchor } from '../core/card-door.ts';
import type { MentionFinder } from '../core/mentions.ts';
import type { Passage } from '../core/messages.ts';
import type { Lexicon } from '../core/pack.ts';
import { surroundingsOf } from '../core/sentences.ts';
import { createHighlighter } from './highlighter.ts';
import { createHitTest, rectsOf } from './hit-test.ts';
import { watchHover } from './hover-watch.ts';
import { createMarks, type Mark } from './marks.ts';
import { observeText } from './observer.ts';
import { pageEvidence } from './page-evidence.ts';
import type { Point } from './pointer.ts';

export interface CardOpener {
  /** Opens a card, in place of the one before. */
  open(passage: Passage, anchor: CardAnchor): void;
  close(): void;
}

export interface TopicCount {
  topic: string;
  name: string;
  count: number;
}

export interface Reading {
  /** How often each topic is marked, most first. */
  count(lexicon: Lexicon): TopicCount[];
}

/** Marks the mentions of a document, keeps them current, and opens a card on hover, until the signal aborts. */
export function startReading(
  finder: MentionFinder,
  createOpener: (onDismiss: () => void) => CardOpener,
  signal: AbortSignal,
): Reading {
  const highlighter = createHighlighter(signal);
  const marks = createMarks(finder, pageEvidence);
  const read = (roots: Element[]) => {
    const changed = roots.map(root => marks.read(root)).includes(true);
    if (changed) highlighter.paint(marks.all().map(({ range }) => range));
  };

  read([document.body ?? document.documentElement]);
  observeText(document, read, signal);
  const card = createOpener(() => hover.dismiss());
  const hover = watchHover(
    createHitTest(marks),
    {
      onOpen: (mark, pointer) => card.open(passageOf(mark), anchorOf(mark, pointer)),
      onClose: () => card.close(),
    },
    signal,
  );
  return { count: lexicon => countTopics(marks.all(), lexicon) };
}

function passageOf({ mention, flow }: Mark): Passage {
  const { sentence, context } = surroundingsOf(flow.text, mention);
  return { topic: mention.topic, text: sentence, context: `${context} ${document.title}`.trim() };
}

function anchorOf(mark: Mark, pointer: Point): CardAnchor {
  return { boxes: () => rectsOf(mark), pointer };
}

function countTopics(marks: Mark[], lexicon: Lexicon): TopicCount[] {
  return lexicon.topics
    .map(({ id, name }) => ({
      topic: id,
      name,
      count: marks.filter(({ mention }) => mention.topic === id).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
