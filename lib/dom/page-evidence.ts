import { describePage, HEADING_TAGS, MAX_HEADINGS } from '../core/describe-page.ts';
import type { PageEvidence } from '../core/sense.ts';

/** What the page says of itself: its title, its address, its description and its first headings. */
export function pageEvidence(): PageEvidence {
  return describePage({
    title: document.title,
    url: location.protocol.startsWith('http') ? location.href : '',
    description: description()?.getAttribute('content') ?? '',
    headings: firstHeadings().map(({ textContent }) => textContent),
  });
}

/** Asked of the head alone: a whole page would be gone through where there is none. */
function description(): Element | null | undefined {
  return document.head?.querySelector('meta[name="description"]');
}

/** What changes when a page's script goes on to another page without loading one. */
export function pageIdentity(): string {
  return [document.title, location.pathname, location.search].join('\n');
}

/** A live collection goes no further than it is asked, which tells on a page of a million elements. */
function firstHeadings(): Element[] {
  const first = HEADING_TAGS.flatMap(tag => take(document.getElementsByTagName(tag), MAX_HEADINGS));
  return first.sort(inOrder).slice(0, MAX_HEADINGS);
}

function take(elements: HTMLCollectionOf<Element>, most: number): Element[] {
  const taken: Element[] = [];
  for (let i = 0; i < most; i += 1) {
    const element = elements.item(i);
    if (!element) break;
    taken.push(element);
  }
  return taken;
}

function inOrder(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
