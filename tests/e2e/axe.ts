import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { findCard } from '../../scripts/browser/card.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Off unless asked for. Small targets are no fault where others do the same (WCAG 2.5.8): each mark of the article's map leads
 * where the number of a note does.
 */
const TARGET_SIZE = { id: 'target-size', enabled: true, selector: ':not(.article-rail > *)' };

/** What axe finds wrong with a page: which rule, where, and why. */
export async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await runAxe(page);
  return violations.flatMap(describe);
}

/**
 * As above, of the open card of a page. Axe does not reach into a closed shadow tree, so it is shown a copy in an open one,
 * on a page that is opened for that; `prepare` is to give this the colours of the other.
 */
export async function findCardViolations(
  page: Page,
  prepare: (copy: Page) => Promise<void>,
): Promise<string[]> {
  const copy = await page.browser().newPage();
  await copy.setContent(
    '<!doctype html><html lang="en"><title>Card</title><main><h1>A page</h1></main></html>',
  );
  await prepare(copy);
  await copy.evaluate(showCopy, await readCard(page));
  const { violations, incomplete } = await runAxe(copy);
  const undecided = incomplete.filter(({ id }) => id === 'color-contrast');
  await copy.close();
  return [...violations, ...undecided].flatMap(describe);
}

interface CardCopy {
  html: string;
  css: string;
}

async function readCard(page: Page): Promise<CardCopy> {
  const card = await findCard(page);
  if (!card) throw new Error('No card is open.');
  return card.evaluate(root => {
    const { innerHTML, adoptedStyleSheets } = root as unknown as ShadowRoot;
    const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    return { html: innerHTML, css: rules.map(({ cssText }) => cssText).join('\n') };
  });
}

/** Runs in the page. */
function showCopy({ html, css }: CardCopy): void {
  const host = document.createElement('silicon-footnotes-card');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = html;
  document.body.append(host);
}

async function runAxe(page: Page): Promise<AxeResults> {
  await page.evaluate(AXE);
  return page.evaluate(rule => {
    type Axe = { configure(spec: object): void; run(context: string): Promise<AxeResults> };
    const { axe } = globalThis as unknown as { axe: Axe };
    axe.configure({ rules: [rule] });
    return axe.run('html');
  }, TARGET_SIZE);
}

function describe({ id, nodes }: AxeResults['violations'][number]): string[] {
  return nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`);
}
