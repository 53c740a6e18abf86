import type { PageEvidence } from '../core/sense.ts';

const MAX_HEADINGS = 20;

/** What the page says of itself: its title, its description and its first headings. */
export function pageEvidence(): PageEvidence {
  const description =
    document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  const headings = [...document.querySelectorAll('h1, h2, h3')].slice(0, MAX_HEADINGS);
  return {
    about: [document.title, description, ...headings.map(({ textContent }) => textContent)].join(
      '\n',
    ),
  };
}
