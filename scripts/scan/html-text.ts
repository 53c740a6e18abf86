import { type DefaultTreeAdapterMap, html as names, parse } from 'parse5';
import { INLINE_TAGS, isEditableValue, SKIPPED_TAGS, TAG_SIGNS } from '../../lib/core/text-tags.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** The text of a saved page as the extension reads it: its flows, one a line. */
export function readHtmlText(html: string): { text: string; title: string } {
  const document = parse(html);
  const flows: string[] = [''];
  readChildren(document, flows);
  return {
    text: flows
      .map(flow => flow.trim())
      .filter(Boolean)
      .join('\n'),
    title: findTitle(document),
  };
}

function readChildren(parent: Parent, flows: string[]): void {
  for (const node of parent.childNodes) {
    if ('value' in node) flows[flows.length - 1] += node.value;
    else if ('tagName' in node) readElement(node, flows);
  }
}

function readElement(element: Element, flows: string[]): void {
  const tag = element.tagName.toUpperCase();
  const sign = TAG_SIGNS.get(tag) ?? '';
  flows[flows.length - 1] += sign;
  if (sign === '\n' || isSkipped(element, tag)) return;
  const isBlock = !INLINE_TAGS.has(tag);
  if (isBlock) flows.push('');
  readChildren(element, flows);
  if (isBlock) flows.push('');
}

function isSkipped(element: Element, tag: string): boolean {
  return (
    SKIPPED_TAGS.has(tag) ||
    attribute(element, 'hidden') !== undefined ||
    isEditableValue(attribute(element, 'contenteditable'))
  );
}

function attribute(element: Element, wanted: string): string | undefined {
  return element.attrs.find(({ name }) => name === wanted)?.value;
}

function findTitle(parent: Parent): string {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    // An SVG has titles too.
    if (node.tagName === 'title' && node.namespaceURI === names.NS.HTML) return textOf(node);
    const inside = findTitle(node);
    if (inside) return inside;
  }
  return '';
}

function textOf({ childNodes }: Element): string {
  return childNodes
    .map((node: Node) => ('value' in node ? node.value : ''))
    .join('')
    .trim();
}
