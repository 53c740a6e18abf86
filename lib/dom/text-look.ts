import { hasInvisibleMark, withoutInvisibleMarks } from '../core/invisible-marks.ts';
import type { NameLook } from '../core/may-name.ts';
import type { Block } from './composed-tree.ts';
import { blockOf } from './flows.ts';
import { firstElementOf, nodeTypeOf, parentElementOf, queryAll } from './node-members.ts';
import { isSkippedTag, partOf, type TextWalk, textNodesIn, walkText } from './text-walk.ts';

/** So much text is looked at between two steps, in UTF-16 units. */
const PIECE = 8_000;
/** Longer than any name, in UTF-16 units. */
const REACH = 100;
/** A text above this length may be a program, which is not worth a look. */
const LONG = 500;

/** Text in a row, of any number of blocks. */
interface Piece {
  /** Text nodes, and elements that are read as one text. */
  nodes: Node[];
  /** The text of each, or a part of it. */
  texts: string[];
  length: number;
}

/**
 * The blocks below a root that may have a name in their own text, step by step, none of them twice. Looking at many nodes as one
 * text costs no more than half of looking at each, and finds names that run on across them.
 */
export function lookThrough(root: Block, look: NameLook): Generator<Block[]> {
  return lookAt(walkText(root), look);
}

/** The same for the text around a node of the root: some before it, and so much behind, in UTF-16 units. */
export function lookAround(
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
  return lookAt(() => partOf(walker.nextNode()), look, before + behind);
}

function* lookAt(next: TextWalk, look: NameLook, length = Infinity): Generator<Block[]> {
  const found = new Set<Block>();
  let looked = 0;
  let piece: Piece = { nodes: [], texts: [], length: 0 };
  for (let part = next(); part && looked < length; part = next()) {
    const { node, text } = part;
    if (text.length > LONG && !createShownTest()(node)) continue;
    for (let from = 0; from < text.length; from += PIECE) {
      append(piece, node, text.length > PIECE ? text.slice(from, from + PIECE) : text);
      if (piece.length < PIECE) continue;
      looked += piece.length;
      yield yield* blocksIn(piece, look, found);
      piece = endOf(piece);
    }
  }
  yield yield* blocksIn(piece, look, found);
}

function append(piece: Piece, node: Node, text: string): void {
  piece.nodes.push(node);
  piece.texts.push(text);
  piece.length += text.length;
}

/** Puts the text nodes of an element in its place; not where the page has changed them since: then it is told of that. */
function open({ nodes, texts }: Piece, at: number): void {
  const node = nodes[at] as Node;
  if (nodeTypeOf(node) !== Node.ELEMENT_NODE) return;
  const inside = textNodesIn(node);
  const parts = inside.map(({ data }) => data);
  if (parts.join('') !== texts[at]) return;
  nodes.splice(at, 1, ...inside);
  texts.splice(at, 1, ...parts);
}

/** What may be the beginning of a name that ends in the next piece, with what stands before it. */
function endOf(piece: Piece): Piece {
  let from = piece.nodes.length;
  for (let length = 0; from > 0 && length < 2 * REACH; ) {
    from -= 1;
    length += (piece.texts[from] as string).length;
    open(piece, from);
  }
  // Longer ones have been looked at but for their ends.
  const texts = piece.texts.slice(from).map(text => text.slice(-2 * REACH));
  return { nodes: piece.nodes.slice(from), texts, length: texts.join('').length };
}

/** The blocks with a name in a piece, but for those found before, which they are added to. */
function* blocksIn(piece: Piece, look: NameLook, found: Set<Block>): Generator<Block[], Block[]> {
  const text = plainText(piece);
  const glimpses = look.glance(text);
  for (const sought of new Set(glimpses.map(each => each.piece))) {
    look.prepare(sought);
    yield [];
  }
  const { nodes, texts } = piece;
  const isShown = createShownTest();
  const hasUnread = createMixedTest();
  const blocks: Block[] = [];
  let at = 0;
  let begin = 0;
  const goTo = (place: number) => {
    for (let end = begin; ; begin = end, at += 1) {
      end += (texts[at] as string).length;
      if (place < end) return;
    }
  };
  for (const { start, piece: sought } of glimpses) {
    goTo(start);
    const here = nodes[at] as Node;
    // One name is enough to have a block read.
    if (nodeTypeOf(here) !== Node.ELEMENT_NODE && found.has(blockOf(here) as Block)) continue;
    let isMixed = hasUnread(here);
    const isRead = (i: number) => {
      isMixed ||= hasUnread(nodes[i] as Node);
      return isShown(nodes[i] as Node);
    };
    const mayName = () => look.mayName(around(texts, isRead, at, start - begin), sought);
    // Most pieces of names stand in everyday words, which is told without taking elements apart.
    if (!mayName() && !isMixed) continue;
    open(piece, at);
    goTo(start);
    const block = blockOf(nodes[at] as Node);
    // Taken apart, what is mixed with text that is not read may say something else.
    if (!block || found.has(block) || (isMixed && !mayName())) continue;
    found.add(block);
    blocks.push(block);
  }
  return blocks;
}

/** Tells of nodes whether the text of one has some in it that is not read. Not by a selector, which in XML takes no other case. */
function createMixedTest(): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  return node => {
    if (nodeTypeOf(node) !== Node.ELEMENT_NODE || !firstElementOf(node as Element)) return false;
    const isMixed = known.get(node) ?? [...queryAll(node as Element, '*')].some(isSkippedTag);
    known.set(node, isMixed);
    return isMixed;
  };
}

/** The whole text; the piece, too, is without invisible marks then. */
function plainText(piece: Piece): string {
  const { nodes, texts } = piece;
  const text = texts.join('');
  if (!hasInvisibleMark(text)) return text;
  for (let at = nodes.length - 1; at >= 0; at -= 1) open(piece, at);
  piece.texts = texts.map(withoutInvisibleMarks);
  return piece.texts.join('');
}

/** The text around a place in one of the nodes, as far as a name reaches, without what is not read as text. */
function around(
  texts: string[],
  isRead: (i: number) => boolean,
  at: number,
  inNode: number,
): string {
  const own = texts[at] as string;
  let text = own.slice(Math.max(0, inNode - REACH), inNode + REACH);
  let before = inNode;
  for (let i = at - 1; i >= 0 && before < REACH; i -= 1) {
    if (!isRead(i)) continue;
    const more = (texts[i] as string).slice(before - REACH);
    text = more + text;
    before += more.length;
  }
  let behind = own.length - inNode;
  for (let i = at + 1; i < texts.length && behind < REACH; i += 1) {
    if (!isRead(i)) continue;
    const more = (texts[i] as string).slice(0, REACH - behind);
    text += more;
    behind += more.length;
  }
  return text;
}

/** Tells of nodes whether they are read as text. */
function createShownTest(): (node: Node) => boolean {
  /** The elements that are known, and whether one is inside of what is not read. */
  const known = new Map<Element, boolean>();
  return node => {
    const path: Element[] = [];
    let at = parentElementOf(node);
    while (at && !known.has(at) && !isSkippedTag(at)) {
      path.push(at);
      at = parentElementOf(at);
    }
    const isOut = at !== null && (known.get(at) ?? true);
    for (const each of path) known.set(each, isOut);
    return !isOut;
  };
}
