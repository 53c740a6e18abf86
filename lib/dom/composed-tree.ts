import { matches, parentElementOf, parentNodeOf } from './node-members.ts';

/** What holds text of its own: an element, or a shadow root for the text right below it. */
export type Block = Element | ShadowRoot;

/** The element around a node, out of a shadow tree too: there it is the host. */
export function parentOf(node: Node): Element | null {
  const element = parentElementOf(node);
  if (element) return element;
  const root = node instanceof ShadowRoot ? node : parentNodeOf(node);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The nearest element at or around a block that matches, out of shadow trees too. */
export function closestOf(block: Block, selector: string): Element | undefined {
  for (let at: Element | null = elementOf(block); at; at = parentOf(at))
    if (matches(at, selector)) return at;
  return undefined;
}

/** Whether a block is one of the others or stands inside one, in whatever depth of shadow trees. */
export function isInside(block: Block, others: ReadonlySet<Block>): boolean {
  for (let at: Node | null = block; at; at = parentNodeOf(at) ?? hostOf(at))
    if (others.has(at as Block)) return true;
  return false;
}

/** The element that a block is, or hosts it. */
export function elementOf(block: Block): Element {
  return block instanceof ShadowRoot ? block.host : block;
}

function hostOf(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}
