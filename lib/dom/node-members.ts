// In Chromium the controls of a form stand in for the form's own members, in content scripts too: with
// `<input name="parentNode">`, `form.parentNode` is that input. Whatever may be a form is therefore read by these functions,
// which take the members from the prototypes. That is faster as well: one accessor serves all kinds of elements.

export const nodeTypeOf = reader<Node, number>(Node.prototype, 'nodeType');
export const parentNodeOf = reader<Node, ParentNode | null>(Node.prototype, 'parentNode');
export const parentElementOf = reader<Node, Element | null>(Node.prototype, 'parentElement');
export const firstChildOf = reader<Node, ChildNode | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = reader<Node, ChildNode | null>(Node.prototype, 'nextSibling');
export const textOf = reader<Element, string>(Node.prototype, 'textContent');
export const isConnected = reader<Node, boolean>(Node.prototype, 'isConnected');
export const firstElementOf = reader<Element, Element | null>(
  Element.prototype,
  'firstElementChild',
);
export const nextElementOf = reader<Element, Element | null>(
  Element.prototype,
  'nextElementSibling',
);
export const tagNameOf = reader<Element, string>(Element.prototype, 'tagName');
export const localNameOf = reader<Element, string>(Element.prototype, 'localName');

export const contains = caller<Node, [Node], boolean>(Node.prototype.contains);
export const treeOf = caller<Node, [], Node>(Node.prototype.getRootNode);
export const attributeOf = caller<Element, [string], string | null>(Element.prototype.getAttribute);
export const matches = caller<Element, [string], boolean>(Element.prototype.matches);
export const isVisible = caller<Element, [CheckVisibilityOptions], boolean>(
  Element.prototype.checkVisibility,
);
export const queryAll = caller<Element, [string], NodeListOf<Element>>(
  Element.prototype.querySelectorAll,
);

/* @__NO_SIDE_EFFECTS__ */
export function reader<On extends Node, Value>(prototype: Node, name: string): (on: On) => Value {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { get(): Value };
  return on => get.call(on);
}

/* @__NO_SIDE_EFFECTS__ */
export function caller<On extends Node, Params extends unknown[], Result>(
  method: (...params: Params) => unknown,
): (on: On, ...params: Params) => Result {
  return (on, ...params) => method.call(on, ...params) as Result;
}
