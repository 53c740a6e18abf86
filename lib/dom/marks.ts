import type { Mention } from '../core/mentions.ts';
import type { Block } from './composed-tree.ts';
import type { Flow } from './flows.ts';

/** A mention at its place in the page. Stays the same object for as long as it stands there. */
export interface Mark {
  mention: Mention;
  flow: Flow;
  range: StaticRange;
  /** The mark that took its place when the page wrote the same text anew. */
  renewed?: Mark;
}

export interface Marks {
  /** Takes these in place of what stood in the block before. */
  put(block: Block, marks: Mark[]): void;
  all(): Mark[];
  /** The blocks that have marks. */
  blocks(): Iterable<Block>;
  /** The marks of the flows that one block holds. */
  in(block: Block): Mark[];
  has(mark: Mark): boolean;
  /** The topics that are marked, each once, in no order. */
  topics(): string[];
}

export interface MarkWatch {
  onAdd(mark: Mark): void;
  onRemove(mark: Mark): void;
  /** A mark stands where it stood, in a text that is another. */
  onChange?(mark: Mark): void;
}

/** The mentions of a document, kept by the block they stand in, so that a change re-reads one block only. */
export function createMarks({ onAdd, onRemove, onChange }: MarkWatch): Marks {
  const byBlock = new Map<Block, Mark[]>();
  const counts = new Map<string, number>();
  const count = ({ mention }: Mark, change: number) =>
    counts.set(mention.topic, (counts.get(mention.topic) ?? 0) + change);

  return {
    put(block, marks) {
      const old = byBlock.get(block) ?? [];
      const texts = new Map(old.map(mark => [mark, mark.flow.text]));
      const kept = keepSame(old, marks);
      if (kept.length > 0) byBlock.set(block, kept);
      else byBlock.delete(block);
      for (const mark of without(old, kept)) {
        count(mark, -1);
        onRemove(mark);
      }
      for (const mark of without(kept, old)) {
        count(mark, 1);
        onAdd(mark);
      }
      for (const [mark, text] of texts) if (mark.flow.text !== text) onChange?.(mark);
    },
    all: () => [...byBlock.values()].flat(),
    blocks: () => byBlock.keys(),
    in: block => byBlock.get(block) ?? [],
    has: mark => byBlock.get(mark.flow.block)?.includes(mark) ?? false,
    topics: () => [...counts].filter(([, many]) => many > 0).map(([topic]) => topic),
  };
}

/** The new marks, with the old object for each that has not moved: an open card belongs to it. */
function keepSame(old: Mark[], marks: Mark[]): Mark[] {
  if (old.length === 0) return marks;
  const byNode = new Map<Node, Mark[]>();
  for (const mark of old) {
    const { startContainer } = mark.range;
    const same = byNode.get(startContainer);
    if (same) same.push(mark);
    else byNode.set(startContainer, [mark]);
  }
  return marks.map(mark => {
    const same = byNode.get(mark.range.startContainer)?.find(each => isSamePlace(each, mark));
    return same ? Object.assign(same, { flow: mark.flow, mention: mark.mention }) : mark;
  });
}

function isSamePlace(a: Mark, b: Mark): boolean {
  return (
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset &&
    a.mention.text === b.mention.text &&
    a.mention.topic === b.mention.topic
  );
}

function without(marks: Mark[], others: Mark[]): Mark[] {
  const known = new Set(others);
  return marks.filter(mark => !known.has(mark));
}
