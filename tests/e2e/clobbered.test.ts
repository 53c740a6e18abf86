import { expect, test } from 'vitest';
import {
  areMarked,
  CLAIM,
  isCardGone,
  MENTION,
  openCard,
  openPageOf,
  pageOf,
} from './mention-page.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

/** Gives a page elements named after all members of an object, so that they stand in for them. */
const NAMING = `<script>
  const namesOf = object => {
    const names = new Set();
    for (let at = object; at; at = Object.getPrototypeOf(at))
      for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    return [...names];
  };
  const insert = Element.prototype.insertAdjacentHTML;
  const nameAfter = (object, into, toHtml) =>
    insert.call(into, 'beforeend', namesOf(object).map(toHtml).join(''));
</script>`;

const KINDS = [
  [
    'form',
    'a form whose controls take the names of all its members',
    `<form>${MENTION}<div></div></form><script>
      nameAfter(document.forms[0], document.forms[0], name => '<input type=hidden name=' + name + '>');
    </script>`,
    "document.forms[0].tagName.localName === 'input'",
  ],
  [
    'document',
    'images and forms that take the names of all members of the document',
    `${MENTION}<div hidden></div><script>
      nameAfter(document, document.querySelector('div'), name => '<img name=' + name + '><form name=' + name + '></form>');
    </script>`,
    'document.body instanceof HTMLCollection',
  ],
  [
    'window',
    'elements that take the names of globals',
    `${MENTION}<form id=browser><input type=hidden name=runtime id=x></form>${[
      'chrome',
      'define',
      'exports',
      'module',
      'process',
      'scheduler',
    ]
      .map(name => `<form id="${name}"></form>`)
      .join('')}`,
    "browser.runtime.id === 'x'",
  ],
] as const;

test.for(KINDS)('%s: %s hide nothing from it', async ([name, , body, isSo]) => {
  const { page, problems } = await openPageOf(
    driver(),
    `/clobbered-${name}.html`,
    pageOf(NAMING + body),
  );
  expect(await page.evaluate(isSo)).toBe(true);
  await areMarked(page, 'Graviton');
  expect(await openCard(page)).toContain(CLAIM);
  await page.keyboard.press('Escape');
  await isCardGone(page);
  expect(problems).toEqual([]);
});

test('follows what changes in a form whose controls take the names of all its members', async () => {
  const [, , body] = KINDS[0];
  const { page, problems } = await openPageOf(driver(), '/live-form.html', pageOf(NAMING + body));
  await areMarked(page, 'Graviton');
  await page.evaluate(() => {
    const [div] = document.querySelectorAll('form > div');
    div?.attachShadow({ mode: 'closed' }).append('AWS rents out Trainium2.');
    document.querySelector('form > p')?.append(' It has Inferentia, too.');
  });
  await areMarked(page, 'Graviton', 'Inferentia', 'Trainium2');
  await page.evaluate(() => document.querySelector('form > p')?.remove());
  await areMarked(page, 'Trainium2');
  await page.evaluate(() => {
    const [form] = document.querySelectorAll('form');
    Element.prototype.remove.call(form);
    document.body.append(form as HTMLFormElement, 'AWS runs Graviton4.');
  });
  await areMarked(page, 'Trainium2', 'Graviton4');
  expect(problems).toEqual([]);
});
