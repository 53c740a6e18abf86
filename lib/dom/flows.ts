import {
  ASIDE_TAGS,
  asRead,
  INLINE_TAGS,
  isEditableValue,
  SKIPPED_TAGS,
  TAG_SIGNS,
} from '../core/text-tags.ts';
import { type Block, closestOf, parentOf } from './composed-tree.ts';
import {
  attributeOf,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  parentNodeOf,
  tagNameOf,
} from './node-members.ts';

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
  /** Offset into `text`, in UTF-16 units, at which each node begins; negative where a part of a long flow begins inside a node. */
  starts: number[];
}

export function isSkipped(element: Element): boolean {
  return (
    SKIPPED_TAGS.has(tagNameOf(element).toUpperCase()) ||
    isEditableValue(attributeOf(element, 'contenteditable'))
  );
}

export function isInline(element: Element): boolean {
  return INLINE_TAGS.has(tagNameOf(element).toUpperCase());
}

/** The block whose flow a node belongs to. */
export function blockOf(node: Node): Block | undefined {
  let at: Node | null = node;
  while (at && !isBlock(at) && !isTop(at)) at = parentNodeOf(at);
  return at instanceof Element || at instanceof ShadowRoot ? at : undefined;
}

/** Nothing is above it that it could be a part of. */
function isTop(node: Node): boolean {
  const parentNode = parentNodeOf(node);
  return (
    node instanceof Element && !(parentNode instanceof Element || parentNode instanceof ShadowRoot)
  );
}

/** Whether a person reads this place rather than writes in it, as far as its ancestors and the document tell. */
function isRead(block: Block): boolean {
  if (document.designMode === 'on') return false;
  const from = block instanceof Element ? block : block.host;
  for (let at: Element | null = from; at; at = parentOf(at)) if (isSkipped(at)) return false;
  return true;
}

/** So many nodes are taken in between two steps. */
const STEP = 500;

/** The flows of one block, without those of the blocks inside it; long ones in parts. Step by step: a block can be of any length. */
export function* flowsOf(block: Block): Generator<undefined, Flow[]> {
  return isRead(block) ? yield* readFlows(block) : [];
}

/** Walks without recursion: pages are nested deeper than the stack is. */
function* readFlows(block: Block): Generator<undefined, Flow[]> {
  const flows: Flow[] = [];
  let flow = emptyFlow(block);
  const endFlow = () => {
    if (flow.nodes.length > 0) flows.push(...partsOf(flow));
    flow = emptyFlow(block);
  };
  /** Takes in a node; whether its children belong to the block. */
  const enter = (node: Node): boolean => {
    if (nodeTypeOf(node) === Node.TEXT_NODE) appendText(flow, node as Text);
    if (nodeTypeOf(node) !== Node.ELEMENT_NODE) return false;
    const element = node as Element;
    const tag = tagNameOf(element).toUpperCase();
    const sign = TAG_SIGNS.get(tag) ?? '';
    flow.text += sign;
    if (sign === '\n' || ASIDE_TAGS.has(tag) || isSkipped(element)) return false;
    if (isInline(element)) return true;
    endFlow();
    return false;
  };
  let count = 0;
  for (let node: Node | null = firstChildOf(block); node; ) {
    let next: Node | null = (enter(node) && firstChildOf(node)) || null;
    for (let at: Node | null = node; !next && at && at !== block; at = parentNodeOf(at))
      next = nextSiblingOf(at);
    node = next;
    count += 1;
    if (count % STEP === 0) yield;
  }
  endFlow();
  return flows;
}

/** Names are judged by what stands around them, and no paragraph is as long as this, in UTF-16 units. */
const LONG = 8000;
/** Where a long flow is cut, the best first. */
const BORDERS = ['\n\n', '\n', '. ', ' '];

/** A long flow, such as a text file, in parts that can be read each for itself. */
function partsOf(flow: Flow): Flow[] {
  const parts: Flow[] = [];
  for (let start = 0; start < flow.text.length; ) {
    const end = endOfPart(flow.text, start);
    parts.push(partOf(flow, start, end));
    start = end;
  }
  return parts;
}

function endOfPart(text: string, start: number): number {
  const most = start + LONG;
  if (most >= text.length) return text.length;
  const half = start + LONG / 2;
  const ends = BORDERS.map(
    border => text.lastIndexOf(border, most - border.length) + border.length,
  );
  return ends.find(end => end > half) ?? most;
}

function partOf(flow: Flow, start: number, end: number): Flow {
  if (start === 0 && end === flow.text.length) return flow;
  const first = nodeAt(flow, start);
  const last = nodeAt(flow, end - 1) + 1;
  return {
    block: flow.block,
    text: flow.text.slice(start, end),
    nodes: flow.nodes.slice(first, last),
    starts: flow.starts.slice(first, last).map(at => at - start),
  };
}

function isBlock(node: Node): boolean {
  if (nodeTypeOf(node) === Node.ELEMENT_NODE) return !isInline(node as Element);
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
