import { type DefaultTreeAdapterMap, html as names, parse } from 'parse5';
import { HEADING_TAGS } from '../../lib/core/describe-page.ts';
import type { Span } from '../../lib/core/pack.ts';
import {
  ASIDE_TAGS,
  asRead,
  INLINE_TAGS,
  isEditableValue,
  SKIPPED_TAGS,
  TAG_SIGNS,
} from '../../lib/core/text-tags.ts';

type Element = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** A saved page as the extension reads it. */
export interface HtmlText {
  /** Its flows, one after another, each from a new line. */
  text: string;
  flows: Span[];
  title: string;
  description: string;
  headings: string[];
}

export function readHtmlText(html: string): HtmlText {
  const document = parse(html);
  const elements = listElements(document);
  // An SVG has titles too.
  const title = elements.find(
    ({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI === names.NS.HTML,
  );
  const description = elements.find(
    each => each.tagName === 'meta' && attribute(each, 'name') === 'description',
  );
  const headings = elements.filter(({ tagName }) => HEADING_TAGS.includes(tagName));
  return {
    ...joinFlows(document),
    title: title ? textOf(title).trim() : '',
    description: (description && attribute(description, 'content')) ?? '',
    headings: headings.map(textOf),
  };
}

function joinFlows(document: Parent): { text: string; flows: Span[] } {
  const pieces: string[] = [''];
  readChildren(document, pieces);
  const texts = pieces.map(piece => piece.trim()).filter(Boolean);
  let start = 0;
  const flows = texts.map(({ length }) => {
    const flow = { start, end: start + length };
    start = flow.end + 1;
    return flow;
  });
  return { text: texts.join('\n'), flows };
}

function readChildren(parent: Parent, flows: string[]): void {
  for (const node of parent.childNodes) {
    if ('value' in node) flows[flows.length - 1] += asRead(node.value, isPreformatted(parent));
    else if ('tagName' in node) readElement(node, flows);
  }
}

function isPreformatted(parent: Parent): boolean {
  for (let at: Parent | null = parent; at && 'tagName' in at; at = at.parentNode) {
    if (at.tagName === 'pre') return true;
  }
  return false;
}

function readElement(element: Element, flows: string[]): void {
  const tag = element.tagName.toUpperCase();
  const sign = TAG_SIGNS.get(tag) ?? '';
  flows[flows.length - 1] += sign;
  if (sign === '\n' || isSkipped(element, tag)) return;
  if (ASIDE_TAGS.has(tag)) readAside(element, flows);
  else readInside(element, flows, !INLINE_TAGS.has(tag));
}

function readInside(element: Element, flows: string[], isBlock: boolean): void {
  if (isBlock) flows.push('');
  readChildren(element, flows);
  if (isBlock) flows.push('');
}

/** Before the flow that it stands in, which goes on. */
function readAside(element: Element, flows: string[]): void {
  const aside = [''];
  readChildren(element, aside);
  flows.splice(-1, 0, ...aside);
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

/** All elements below a node, in document order. */
function listElements({ childNodes }: Parent): Element[] {
  return childNodes.flatMap(node => ('tagName' in node ? [node, ...listElements(node)] : []));
}

function textOf({ childNodes }: Element): string {
  return childNodes
    .map(node => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : ''))
    .join('');
}
