import type { Mention, MentionFinder } from '../core/mentions.ts';
import type { PageEvidence } from '../core/sense.ts';
import { collectFlows, type Flow, rangeOf } from './flows.ts';

/** A mention at its place in the page. */
export interface Mark {
  mention: Mention;
  flow: Flow;
  range: StaticRange;
}

export interface Marks {
  /** Reads the text below `root` anew. Returns whether any mark came or went. */
  read(root: Element): boolean;
  all(): Mark[];
  /** The marks of the flows that one block holds. */
  in(block: Element): Mark[];
}

/** The mentions of a document, kept by the block they stand in, so that a change re-reads one block only. */
export function createMarks(finder: MentionFinder, evidence: () => PageEvidence): Marks {
  const byBlock = new Map<Element, Mark[]>();

  const forget = (root: Element) => {
    let gone = false;
    for (const block of byBlock.keys()) {
      if (block.isConnected && !root.contains(block)) continue;
      byBlock.delete(block);
      gone = true;
    }
    return gone;
  };

  const readFlow = (flow: Flow) => {
    if (!finder.mayMention(flow.text)) return false;
    const mentions = finder.find(flow.text, evidence());
    if (mentions.length === 0 || !isShown(flow.block)) return false;
    const marks = mentions.map(mention => ({
      mention,
      flow,
      range: rangeOf(flow, mention.start, mention.end),
    }));
    byBlock.set(flow.block, [...(byBlock.get(flow.block) ?? []), ...marks]);
    return true;
  };

  return {
    read(root) {
      let changed = forget(root);
      for (const flow of collectFlows(root)) changed = readFlow(flow) || changed;
      return changed;
    },
    all: () => [...byBlock.values()].flat(),
    in: block => byBlock.get(block) ?? [],
  };
}

function isShown(block: Element): boolean {
  return block.checkVisibility({ visibilityProperty: true });
}
