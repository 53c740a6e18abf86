import { isUndecided } from '../core/explain-page.ts';
import type { NameLook } from '../core/may-name.ts';
import type { MentionFinder } from '../core/mentions.ts';
import type { PageEvidence } from '../core/sense.ts';
import { type Block, isInside } from './composed-tree.ts';
import { type Flow, flowsOf, rangeOf } from './flows.ts';
import type { Steps } from './in-turns.ts';
import { nextFrame, paragraphInView } from './in-view.ts';
import type { Mark, Marks } from './marks.ts';
import { isConnected } from './node-members.ts';
import type { ChangedText } from './observer.ts';
import { lookAround, lookThrough } from './text-look.ts';

export interface MarkReaderOptions {
  finder: MentionFinder;
  look: NameLook;
  readEvidence(): PageEvidence;
  /** What tells this page from the next one that its script puts in its place. */
  readIdentity(): string;
  marks: Marks;
}

/** Marks what has changed, step by step; the page may change again in between. */
export type MarkReader = (changed: ChangedText) => Steps;

/** What is in view, in UTF-16 units to either side of a paragraph in its upper part. */
const IN_VIEW = { before: 5000, behind: 20_000 };
/** So many pieces of a page are read from its top before what is in view is. */
const FIRST = 3;
/** So many blocks are kept in mind whose names something else on the page may decide. */
const MOST_UNDECIDED = 1000;
/** So many blocks are gone through between two steps. */
const STEP = 500;

export function createMarkReader({
  finder,
  look,
  readEvidence,
  readIdentity,
  marks,
}: MarkReaderOptions): MarkReader {
  /** Blocks with names that nothing around them decides, with what the page named when they were read. */
  const undecided = new Map<Block, string>();
  let identity = readIdentity();

  function* readBlock(block: Block, page: PageEvidence) {
    const flows = yield* flowsOf(block);
    const found: Mark[] = [];
    let isOpen = false;
    for (const flow of flows) {
      if (!finder.mayMention(flow.text)) continue;
      const candidates = yield* finder.explainInSteps(flow.text, page);
      isOpen ||= isUndecided(candidates);
      const kept = candidates.filter(({ verdict }) => verdict.kept);
      found.push(...kept.map(mention => markOf(mention, flow)));
      yield;
    }
    marks.put(block, found);
    undecided.delete(block);
    if (isOpen && undecided.size < MOST_UNDECIDED) undecided.set(block, keyOf(page.named));
  }

  /** A name that stands alone, as in a table cell, is supported by what the page names beyond doubt elsewhere. */
  function* decide() {
    const named = marks.topics();
    const isNew = ([, then]: [Block, string]) => then !== keyOf(named);
    const again = [...undecided].filter(isNew).map(([block]) => block);
    if (again.length === 0) return;
    const page = { ...readEvidence(), named };
    for (const block of again) yield* readBlock(block, page);
  }

  /** What the page is about may come after its text, with its title; then all its names are judged anew. */
  function* judgeAnew() {
    if (identity === readIdentity()) return;
    identity = readIdentity();
    const page = { ...readEvidence(), named: [] };
    for (const block of new Set([...marks.blocks(), ...undecided.keys()]))
      yield* readBlock(block, page);
  }

  return function* read({ subtrees, blocks }) {
    const tops = new Set(subtrees);
    const missing = yield* blocksInside(tops, marks.blocks());
    const old = new Set([...missing, ...blocks]);
    let page: PageEvidence | undefined;
    function* evidence() {
      if (page) return page;
      page = { ...readEvidence(), named: topicsOutside(old, marks) };
      yield;
      return page;
    }
    const done = new Set<Block>();
    for (const found of promising(blocks, tops, look)) {
      if (found instanceof Promise) {
        yield found;
        continue;
      }
      for (const block of found.filter(each => !done.has(each))) {
        done.add(block);
        yield* readBlock(block, yield* evidence());
      }
      yield;
    }
    for (const block of missing) if (!done.has(block)) marks.put(block, []);
    yield* judgeAnew();
    yield* decide();
  };
}

/** What the page names beside these blocks, whose marks may be those of another text. */
function topicsOutside(blocks: Set<Block>, marks: Marks): string[] {
  if (blocks.size === 0) return marks.topics();
  const others = marks.all().filter(({ flow }) => !blocks.has(flow.block));
  return [...new Set(others.map(({ mention }) => mention.topic))];
}

/** The blocks to read, some of them twice: single ones whatever they hold, of the rest those that may have a name. */
function* promising(
  blocks: Iterable<Block>,
  tops: Iterable<Block>,
  look: NameLook,
): Generator<Block[] | Promise<void>> {
  yield [...blocks];
  for (const top of tops) {
    let pieces = 0;
    for (const found of lookThrough(top, look)) {
      if (pieces === FIRST && isWhole(top)) yield* lookInView(top, look);
      yield found;
      pieces += 1;
    }
  }
}

/** Those of the blocks that are inside of one of the tops, or no longer in the document. */
function* blocksInside(tops: Set<Block>, blocks: Iterable<Block>) {
  const inside: Block[] = [];
  let count = 0;
  for (const block of blocks) {
    if (!isConnected(block) || (tops.size > 0 && isInside(block, tops))) inside.push(block);
    count += 1;
    if (count % STEP === 0) yield;
  }
  return inside;
}

/** What is in view is read before the rest of a long page. */
function* lookInView(top: Block, look: NameLook): Generator<Block[] | Promise<void>> {
  yield nextFrame();
  if (isAtItsTop()) return;
  const search = paragraphInView(document);
  let step = search.next();
  for (; !step.done; step = search.next()) yield [];
  if (step.value) yield* lookAround(top, step.value, IN_VIEW, look);
}

/** A document that scrolls as a whole, and has not yet: it is read from its top anyway. */
function isAtItsTop(): boolean {
  const { scrollHeight } = document.documentElement;
  return scrollHeight > 2 * innerHeight && scrollY < innerHeight;
}

function isWhole(top: Block): boolean {
  return top === document.body || top === document.documentElement;
}

function markOf(mention: Mark['mention'], flow: Flow): Mark {
  return { mention, flow, range: rangeOf(flow, mention.start, mention.end) };
}

function keyOf(topics: string[] = []): string {
  return topics.toSorted().join();
}
