import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';
import { showCard } from './show-card.ts';
import { showPopup } from './show-popup.ts';
import type { Shape, Studio } from './studio.ts';

export interface Picture {
  /** Of the file, without `.png`. */
  name: string;
  shape: Shape;
  /** Brings a new page of that shape to what is to be seen. */
  show(studio: Studio, page: Page): Promise<void>;
}

const BESIDE_TEXT = { width: 720, height: 500 };
const PHONE = { width: 360, height: 640, isPhone: true };

export const PICTURES: Picture[] = [
  { name: 'card', shape: BESIDE_TEXT, show: card('#capacity', 'Graviton') },
  {
    name: 'card-dark',
    shape: { ...BESIDE_TEXT, isDark: true },
    show: card('#capacity', 'Graviton'),
  },
  { name: 'card-differs', shape: BESIDE_TEXT, show: card('#run-rate', "AWS's chip division") },
  {
    name: 'card-gap',
    shape: { ...BESIDE_TEXT, height: 530, pixels: 1.3 },
    show: card('#gap-performance', 'Trainium'),
  },
  { name: 'card-narrow', shape: PHONE, show: card('#capacity', 'Graviton') },
  { name: 'popup', shape: { width: 380, height: 560 }, show: showPopup },
  {
    name: 'options',
    shape: { width: 760, height: 1180, pixels: 1.2 },
    show: ownPage('options.html', '#data'),
  },
  {
    name: 'article',
    shape: { width: 1120, height: 600, pixels: 1.2 },
    show: ownPage('article.html#claim-graviton-request-declined', 'mark.is-target'),
  },
  {
    name: 'welcome',
    shape: { width: 760, height: 620 },
    show: ownPage('welcome.html', '.example'),
  },
];

function card(paragraph: string, mention: string): Picture['show'] {
  return (studio, page) => showCard(page, studio.demoUrl, paragraph, mention);
}

function ownPage(path: string, selector: string): Picture['show'] {
  return async (studio, page) => {
    await page.goto(studio.urlOf(path));
    await waitFor(() => page.$(selector), selector);
  };
}
