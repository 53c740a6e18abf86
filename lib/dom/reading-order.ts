import type { Mark } from './marks.ts';
import { caller, parentNodeOf, reader } from './node-members.ts';

const slotOf = reader<Element, Element | null>(Element.prototype, 'assignedSlot');
const positionOf = caller<Node, [Node], number>(Node.prototype.compareDocumentPosition);

/** The marks in the order in which a reader comes upon them: a shadow tree stands in its host, slotted text in its slot. */
export function inReadingOrder(marks: Mark[]): Mark[] {
  const placed = marks.map(mark => ({ mark, path: pathTo(mark.range.startContainer) }));
  return placed.sort((a, b) => compare(a.path, b.path) || offsets(a.mark, b.mark)).map(toMark);
}

const toMark = ({ mark }: { mark: Mark }) => mark;

function offsets(a: Mark, b: Mark): number {
  return a.range.startOffset - b.range.startOffset;
}

/** What a node stands in, from the outermost on, and itself. */
function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = around(at)) path.push(at);
  return path.reverse();
}

/** The slot of a closed tree is not told: what is slotted there comes behind what the tree has of its own. */
function around(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  const slot = node instanceof Element ? slotOf(node) : (node as Text).assignedSlot;
  return slot ?? parentNodeOf(node);
}

function compare(a: Node[], b: Node[]): number {
  const fork = a.findIndex((node, i) => node !== b[i]);
  const [one, other] = [a[fork], b[fork]];
  if (!one || !other) return 0;
  if (one instanceof ShadowRoot) return -1;
  if (other instanceof ShadowRoot) return 1;
  return positionOf(one, other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
