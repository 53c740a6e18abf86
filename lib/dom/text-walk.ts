import { once } from '../core/once.ts';
import { SKIPPED_TAGS } from '../core/text-tags.ts';
import type { Block } from './composed-tree.ts';
import {
  contains,
  firstElementOf,
  nextElementOf,
  nodeTypeOf,
  parentElementOf,
  tagNameOf,
  textOf,
} from './node-members.ts';

/** A text node, or an element that is read as one text, with the scripts in it and the like. */
export interface TextPart {
  node: Node;
  text: string;
}

/** The next part, in the order of the document; null at its end. */
export type TextWalk = () => TextPart | null;

/** An element with more text than this is read by its children, in UTF-16 units. */
const SHORT = 1500;

/**
 * Walks the text below a root, but for what is not read as text. A browser hands out the text of a paragraph three times as fast as
 * that of its nodes.
 */
export function walkText(root: Block): TextWalk {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  /** Goes on in the right place whatever the page does meanwhile; where the walker is taken out with its node, it begins again. */
  const nodes = once(() => document.createNodeIterator(root, NodeFilter.SHOW_TEXT));
  let isLost = false;
  let isOpen = true;
  return () => {
    isLost ||= !contains(root, walker.currentNode);
    if (isLost) return partOf(nodes().nextNode());
    for (let node = follow(walker, isOpen); node; node = follow(walker, isOpen)) {
      const part = partOf(node);
      isOpen = part === null && !isSkippedTag(node as Element);
      if (part) return part;
    }
    return null;
  };
}

/** A node as a part; null if it is none by itself. */
export function partOf(node: Node | null): TextPart | null {
  if (!node) return null;
  if (nodeTypeOf(node) !== Node.ELEMENT_NODE) return { node, text: (node as Text).data };
  const element = node as Element;
  const tag = tagNameOf(element).toUpperCase();
  if (SKIPPED_TAGS.has(tag) || (!LINES.has(tag) && hasMany(element))) return null;
  const text = textOf(element);
  return text.length > SHORT ? null : { node, text };
}

/** The nodes that the text of an element is of. */
export function textNodesIn(element: Node): Text[] {
  const walk = document.createNodeIterator(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
  const nodes: Text[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) nodes.push(node as Text);
  return nodes;
}

export function isSkippedTag(element: Element): boolean {
  return SKIPPED_TAGS.has(tagNameOf(element).toUpperCase());
}

/** What holds nothing but a line of text, as pages write it. */
const LINES = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
/** An element with more elements in it than this is read by its children. */
const FEW = 12;

/** Whether it may have so much in it that its text is not worth asking for: of a whole page that would take long, at each level of it. */
function hasMany(element: Element): boolean {
  let at = firstElementOf(element);
  for (let left = FEW; at; left -= 1) {
    if (left === 0) return true;
    let next = firstElementOf(at);
    for (let up: Element | null = at; !next && up && up !== element; up = parentElementOf(up))
      next = nextElementOf(up);
    at = next;
  }
  return false;
}

/** The next node: its first child, if it is gone into, or else what is behind it. */
function follow(walker: TreeWalker, isOpen: boolean): Node | null {
  const child = isOpen ? walker.firstChild() : null;
  if (child) return child;
  for (;;) {
    const next = walker.nextSibling();
    if (next || !walker.parentNode()) return next;
  }
}
