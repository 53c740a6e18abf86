import { hasInvisibleMark, withoutInvisibleMarks } from '../core/invisible-marks.ts';
import type { NameLook } from '../core/may-name.ts';
import { SKIPPED_TAGS } from '../core/text-tags.ts';
import type { Block } from './composed-tree.ts';
import { blockOf } from './flows.ts';
import { closest, parentElementOf, tagNameOf } from './node-members.ts';

/** So much text is looked at between two steps, in UTF-16 units. */
const PIECE = 20_000;
/** Longer than any name, in UTF-16 units. */
const REACH = 100;
/** A text above this length may be a program, which is not worth a look. */
const LONG = 500;

const SKIPPED = [...SKIPPED_TAGS].join().toLowerCase();

/** Text in a row, of any number of blocks. */
interface Piece {
  nodes: Node[];
  /** The data of each node, or a part of it. */
  texts: string[];
  length: number;
}

/**
 * The blocks below a root that may have a name in their own text, step by step, none of them twice. Looking at many nodes as one
 * text costs no more than half of looking at each, and finds names that run on across them.
 */
export function* lookThrough(root: Block, look: NameLook): Generator<Block[]> {
  // Unlike a TreeWalker it goes on in the right place when the page changes between two steps.
  yield* lookAt(document.createNodeIterator(root, NodeFilter.SHOW_TEXT), look);
}

/** The same for the text around a node of the root: some before it, and so much behind, in UTF-16 units. */
export function* lookAround(
  root: Block,
  node: Node,
  { before, behind }: { before: number; behind: number },
  look: NameLook,
): Generator<Block[]> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  for (let back = 0; back < before; ) {
    const text = walker.previousNode();
    if (!text) break;
    back += (text as Text).length;
  }
  yield* lookAt(walker, look, before + behind);
}

function* lookAt(
  walk: { nextNode(): Node | null },
  look: NameLook,
  length = Infinity,
): Generator<Block[]> {
  const found = new Set<Block>();
  let looked = 0;
  let piece: Piece = { nodes: [], texts: [], length: 0 };
  for (let node = walk.nextNode(); node && looked < length; node = walk.nextNode()) {
    const { data } = node as Text;
    if (data.length > LONG && isSkipped(node)) continue;
    for (let from = 0; from < data.length; from += PIECE) {
      append(piece, node, data.length > PIECE ? data.slice(from, from + PIECE) : data);
      if (piece.length < PIECE) continue;
      looked += piece.length;
      yield blocksIn(piece, look, found);
      piece = endOf(piece);
    }
  }
  yield blocksIn(piece, look, found);
}

function append(piece: Piece, node: Node, text: string): void {
  piece.nodes.push(node);
  piece.texts.push(text);
  piece.length += text.length;
}

/** What may be the beginning of a name that ends in the next piece, with what stands before it. */
function endOf({ nodes, texts }: Piece): Piece {
  const end: Piece = { nodes: [], texts: [], length: 0 };
  for (let i = nodes.length - 1; i >= 0 && end.length < 2 * REACH; i -= 1) {
    const text = (texts[i] as string).slice(-2 * REACH);
    end.nodes.unshift(nodes[i] as Node);
    end.texts.unshift(text);
    end.length += text.length;
  }
  return end;
}

/** The blocks with a name in a piece, but for those found before, which they are added to. */
function blocksIn({ nodes, texts }: Piece, look: NameLook, found: Set<Block>): Block[] {
  const plain = hasInvisibleMark(texts.join(''))
    ? texts.map(text => withoutInvisibleMarks(text))
    : texts;
  const blocks: Block[] = [];
  const isShown = createShownTest(nodes);
  let at = 0;
  let end = plain[0]?.length ?? 0;
  for (const { start, piece } of look.glance(plain.join(''))) {
    while (start >= end) {
      at += 1;
      end += (plain[at] as string).length;
    }
    const block = blockOf(nodes[at] as Node);
    if (!block || found.has(block)) continue;
    const inNode = start - (end - (plain[at] as string).length);
    if (!look.mayName(around(plain, isShown, at, inNode), piece)) continue;
    found.add(block);
    blocks.push(block);
  }
  return blocks;
}

/** The text around a place in one of the nodes, as far as a name reaches, without what is not read as text. */
function around(
  texts: string[],
  isShown: (i: number) => boolean,
  at: number,
  inNode: number,
): string {
  const own = texts[at] as string;
  let text = own.slice(Math.max(0, inNode - REACH), inNode + REACH);
  let before = inNode;
  for (let i = at - 1; i >= 0 && before < REACH; i -= 1) {
    if (!isShown(i)) continue;
    const more = (texts[i] as string).slice(before - REACH);
    text = more + text;
    before += more.length;
  }
  let behind = own.length - inNode;
  for (let i = at + 1; i < texts.length && behind < REACH; i += 1) {
    if (!isShown(i)) continue;
    const more = (texts[i] as string).slice(0, REACH - behind);
    text += more;
    behind += more.length;
  }
  return text;
}

/** Tells of nodes, by their numbers, whether they are read as text. */
function createShownTest(nodes: Node[]): (i: number) => boolean {
  /** The elements that are known, and whether one is inside of what is not read. */
  const known = new Map<Element, boolean>();
  const isOut = (element: Element): boolean => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at) && !isSkippedTag(at)) {
      path.push(at);
      at = parentElementOf(at);
    }
    const answer = at !== null && (known.get(at) ?? true);
    for (const each of path) known.set(each, answer);
    return answer;
  };
  return i => {
    const parent = (nodes[i] as Node).parentElement;
    return parent === null || !isOut(parent);
  };
}

function isSkippedTag(element: Element): boolean {
  return SKIPPED_TAGS.has(tagNameOf(element).toUpperCase());
}

function isSkipped({ parentElement }: Node): boolean {
  return parentElement !== null && closest(parentElement, SKIPPED) !== null;
}
