import { describePage, HEADING_TAGS } from '../core/describe-page.ts';
import type { PageEvidence } from '../core/sense.ts';

/** What the page says of itself: its title, its address, its description and its first headings. */
export function pageEvidence(): PageEvidence {
  const headings = [...document.querySelectorAll(HEADING_TAGS.join())];
  return describePage({
    title: document.title,
    url: location.protocol.startsWith('http') ? location.href : '',
    description: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    headings: headings.map(({ textContent }) => textContent),
  });
}
