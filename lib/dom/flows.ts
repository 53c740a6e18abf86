import {
  asRead,
  INLINE_TAGS,
  isEditableValue,
  SKIPPED_TAGS,
  TAG_SIGNS,
} from '../core/text-tags.ts';
import { type Block, closestOf, parentOf } from './composed-tree.ts';

/**
 * A flow is the text a reader reads in one go: what stands in one block, across `<b>`, `<i>`, `<a>` and
 * text-node borders. It is matched as one string and mapped back to the nodes it came from.
 *
 *   <p>Tra<b>inium</b>2 is<sup>1</sup> ...   text   "Trainium2 is^1 ..."
 *                                            nodes  [Tra][inium][2 is][1][...]
 *                                            starts [0  ][3    ][8   ][13][...]   (12 is the "^" we put in)
 */
export interface Flow {
  block: Block;
  text: string;
  nodes: Text[];
  /** Offset into `text`, in UTF-16 units, at which each node begins. */
  starts: number[];
}

export function isSkipped(element: Element): boolean {
  return (
    SKIPPED_TAGS.has(element.tagName.toUpperCase()) ||
    isEditableValue(element.getAttribute('contenteditable'))
  );
}

export function isInline(element: Element): boolean {
  return INLINE_TAGS.has(element.tagName.toUpperCase());
}

/** The block whose flow a node belongs to. */
export function blockOf(node: Node): Block | undefined {
  let at: Node | null = node;
  while (at && !isBlock(at) && !isTop(at)) at = at.parentNode;
  return at instanceof Element || at instanceof ShadowRoot ? at : undefined;
}

/** Nothing is above it that it could be a part of. */
function isTop(node: Node): boolean {
  const { parentNode } = node;
  return (
    node instanceof Element && !(parentNode instanceof Element || parentNode instanceof ShadowRoot)
  );
}

/** Whether a person reads this place rather than writes in it, as far as its ancestors and the document tell. */
function isRead(block: Block): boolean {
  if (block.ownerDocument.designMode === 'on') return false;
  const from = block instanceof Element ? block : block.host;
  for (let at: Element | null = from; at; at = parentOf(at)) if (isSkipped(at)) return false;
  return true;
}

/** All flows below and including `root`, each when it is complete. */
export function collectFlows(root: Block): Flow[] {
  return isRead(root) ? readFlows(root, true) : [];
}

/** The flows of one block alone, without those of the blocks inside it. */
export function flowsOf(block: Block): Flow[] {
  return isRead(block) ? readFlows(block, false) : [];
}

/** Walks without recursion: pages are nested deeper than the stack is. */
function readFlows(root: Block, isDeep: boolean): Flow[] {
  const flows: Flow[] = [];
  let flow = emptyFlow(root);
  const startFlow = (block: Block) => {
    if (flow.nodes.length > 0) flows.push(flow);
    flow = emptyFlow(block);
  };
  /** Takes in a node; whether its children belong to what is read. */
  const enter = (node: Node): boolean => {
    if (node.nodeType === Node.TEXT_NODE) appendText(flow, node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    const element = node as Element;
    const sign = TAG_SIGNS.get(element.tagName.toUpperCase()) ?? '';
    flow.text += sign;
    if (sign === '\n' || isSkipped(element)) return false;
    if (isInline(element)) return true;
    startFlow(isDeep ? element : root);
    return isDeep;
  };
  for (let node = root.firstChild; node; ) {
    let next: Node | null = (enter(node) && node.firstChild) || null;
    for (let at: Node = node; !next && at !== root; at = at.parentNode as Node) {
      if (at !== node && isBlock(at)) startFlow(blockOf(at.parentNode as Node) ?? root);
      next = at.nextSibling;
    }
    node = next as ChildNode | null;
  }
  startFlow(root);
  return flows;
}

function isBlock(node: Node): boolean {
  if (node.nodeType === Node.ELEMENT_NODE) return !isInline(node as Element);
  return node instanceof ShadowRoot;
}

function emptyFlow(block: Block): Flow {
  return { block, text: '', nodes: [], starts: [] };
}

function isPreformatted(block: Block): boolean {
  return closestOf(block, 'pre') !== undefined;
}

function appendText(flow: Flow, node: Text): void {
  flow.nodes.push(node);
  flow.starts.push(flow.text.length);
  flow.text += node.data.includes('\n') ? asRead(node.data, isPreformatted(flow.block)) : node.data;
}

/** The place of `[start, end)` of a flow's text in the document. Static: it costs nothing when the page changes. */
export function rangeOf(flow: Flow, start: number, end: number): StaticRange {
  const first = nodeAt(flow, start);
  const last = nodeAt(flow, end - 1);
  return new StaticRange({
    startContainer: flow.nodes[first] as Text,
    startOffset: start - (flow.starts[first] as number),
    endContainer: flow.nodes[last] as Text,
    endOffset: end - (flow.starts[last] as number),
  });
}

function nodeAt({ starts }: Flow, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
