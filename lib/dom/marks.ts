import { explainPage } from '../core/explain-page.ts';
import type { Candidate, Mention, MentionFinder } from '../core/mentions.ts';
import type { PageEvidence } from '../core/sense.ts';
import type { Block } from './composed-tree.ts';
import { collectFlows, type Flow, flowsOf, rangeOf } from './flows.ts';

/** A mention at its place in the page. Stays the same object for as long as it stands there. */
export interface Mark {
  mention: Mention;
  flow: Flow;
  range: StaticRange;
}

/** What of the page has changed: subtrees to be read whole, and blocks of which only the own text. */
export interface ChangedText {
  subtrees: Iterable<Block>;
  blocks: Iterable<Block>;
}

export interface Marks {
  /** Reads what has changed. Returns whether any mark came or went. */
  read(changed: ChangedText): boolean;
  all(): Mark[];
  /** The marks of the flows that one block holds. */
  in(block: Block): Mark[];
  has(mark: Mark): boolean;
}

/** The mentions of a document, kept by the block they stand in, so that a change re-reads one block only. */
export function createMarks(finder: MentionFinder, readEvidence: () => PageEvidence): Marks {
  const byBlock = new Map<Block, Mark[]>();

  const markFlow = (flow: Flow, candidates: Candidate[]): Mark[] => {
    const mentions = candidates.filter(({ verdict }) => verdict.kept);
    return mentions.map(mention => ({
      mention,
      flow,
      range: rangeOf(flow, mention.start, mention.end),
    }));
  };

  /** The marks found in flows, by block; blocks without any are left out. */
  const findMarks = (flows: Flow[]): Map<Block, Mark[]> => {
    const found = new Map<Block, Mark[]>();
    const promising = flows.filter(({ text }) => finder.mayMention(text));
    if (promising.length === 0) return found;
    const named = [...new Set([...byBlock.values()].flat().map(({ mention }) => mention.topic))];
    const texts = promising.map(({ text }) => text);
    const explained = explainPage(finder, texts, { ...readEvidence(), named });
    for (const [i, flow] of promising.entries()) {
      const marks = markFlow(flow, explained[i] ?? []);
      if (marks.length > 0) found.set(flow.block, [...(found.get(flow.block) ?? []), ...marks]);
    }
    return found;
  };

  /** Takes over what was found in place of what stood in these blocks before. */
  const replace = (isReplaced: (block: Block) => boolean, found: Map<Block, Mark[]>): boolean => {
    let hasChanged = false;
    for (const block of [...byBlock.keys()]) {
      if (found.has(block) || (block.isConnected && !isReplaced(block))) continue;
      byBlock.delete(block);
      hasChanged = true;
    }
    for (const [block, marks] of found) {
      const kept = keepSame(byBlock.get(block) ?? [], marks);
      hasChanged ||= kept.hasChanged;
      byBlock.set(block, kept.marks);
    }
    return hasChanged;
  };

  return {
    read({ subtrees, blocks }) {
      const roots = [...subtrees];
      const single = new Set(blocks);
      const flows = [...roots.flatMap(collectFlows), ...[...single].flatMap(flowsOf)];
      const isReplaced = (block: Block) =>
        single.has(block) || roots.some(root => root.contains(block));
      return replace(isReplaced, findMarks(flows));
    },
    all: () => [...byBlock.values()].flat(),
    in: block => byBlock.get(block) ?? [],
    has: mark => byBlock.get(mark.flow.block)?.includes(mark) ?? false,
  };
}

/** The new marks, with the old object for each that has not moved: an open card belongs to it. */
function keepSame(old: Mark[], marks: Mark[]): { marks: Mark[]; hasChanged: boolean } {
  const kept = marks.map(mark => {
    const same = old.find(each => isSamePlace(each, mark));
    return same ? Object.assign(same, { flow: mark.flow, mention: mark.mention }) : mark;
  });
  return {
    marks: kept,
    hasChanged: kept.length !== old.length || kept.some(mark => !old.includes(mark)),
  };
}

function isSamePlace(a: Mark, b: Mark): boolean {
  return (
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset &&
    a.mention.text === b.mention.text
  );
}
