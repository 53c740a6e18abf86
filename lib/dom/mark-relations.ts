import { MOST_PASSAGES, type Passage } from '../core/messages.ts';
import type { Relation } from '../core/views.ts';
import { onPageBack } from './back-forward.ts';
import type { Mark } from './marks.ts';
import { watchNearMarks } from './near-marks.ts';

/** How the article stands to the sentence of a mark; null when it has nothing on it. */
export type MarkRelation = Relation | null;

export interface MarkRelations {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  /** The text around the mark is another. */
  change(mark: Mark): void;
}

export interface MarkRelationsOptions {
  /** At most `MOST_PASSAGES` at once. */
  relate(passages: Passage[]): Promise<MarkRelation[]>;
  passageOf(mark: Mark): Passage;
  onRelation(mark: Mark, relation: MarkRelation): void;
  signal: AbortSignal;
}

/** What was asked is not asked again, for so many passages. */
const MOST_KNOWN = 1000;
/** Sooner or later a page that is never idle is asked about, too. */
const LATEST_MS = 2000;
/** So many marks are gone through even then. */
const LEAST = 5;

/** Asks how the article stands to the marks that come near to what is in view, many at once, when the browser is idle. */
export function createMarkRelations(options: MarkRelationsOptions): MarkRelations {
  const { relate, onRelation, signal } = options;
  const keys = new Map<Mark, string>();
  const known = new Map<string, MarkRelation>();
  const wanted = new Set<Mark>();
  let isAsking = false;

  const want = (mark: Mark) => {
    if (keys.has(mark)) return;
    wanted.add(mark);
    askSoon();
  };
  const near = watchNearMarks([], { onNear: want, onFar: mark => wanted.delete(mark), signal });
  const askSoon = () => {
    if (isAsking || wanted.size === 0 || signal.aborted) return;
    isAsking = true;
    requestIdleCallback(idle => void ask(takeBatch(idle)), { timeout: LATEST_MS });
  };
  /** The passages to ask about, each with its key. Marks of which the answer is known are told of it. */
  const takeBatch = (idle: IdleDeadline) => {
    const batch = new Map<string, Passage>();
    let count = 0;
    for (const mark of wanted) {
      if (batch.size >= MOST_PASSAGES || (count >= LEAST && idle.timeRemaining() < 1)) break;
      count += 1;
      wanted.delete(mark);
      const passage = options.passageOf(mark);
      const key = `${passage.text}\n${passage.context}`;
      keys.set(mark, key);
      const relation = known.get(key);
      if (relation === undefined) batch.set(key, passage);
      else onRelation(mark, relation);
    }
    return batch;
  };
  const ask = async (batch: Map<string, Passage>) => {
    const answers = batch.size > 0 ? await relate([...batch.values()]).catch(() => []) : [];
    if (signal.aborted) return;
    [...batch.keys()].forEach((key, i) => {
      const answer = answers[i];
      if (answer !== undefined) learn(key, answer);
    });
    for (const [mark, key] of keys) {
      const answer = batch.has(key) ? known.get(key) : undefined;
      if (answer !== undefined) onRelation(mark, answer);
      else if (batch.has(key)) keys.delete(mark); // to be asked again when it comes into view again
    }
    isAsking = false;
    askSoon();
  };
  const learn = (key: string, answer: MarkRelation) => {
    known.set(key, answer);
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  };
  const remove = (mark: Mark) => {
    keys.delete(mark);
    wanted.delete(mark);
    near.remove(mark);
  };
  /** What was asked as the page was left has had no answer in Firefox, and gets none. */
  const askAgain = () => {
    for (const [mark, key] of keys) {
      if (known.has(key)) continue;
      keys.delete(mark);
      wanted.add(mark);
    }
    isAsking = false;
    askSoon();
  };
  onPageBack(window, askAgain, signal);
  return {
    add: near.add,
    remove,
    change(mark) {
      if (!keys.has(mark)) return;
      remove(mark);
      near.add(mark);
    },
  };
}
