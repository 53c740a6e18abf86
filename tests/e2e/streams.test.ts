import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardText, marks, waitFor } from './driver.ts';
import { stays } from './stays.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

/** In pieces of every length, as a model writes them: names fall apart anywhere. */
const PIECES =
  `AWS |rents| out |Tr|ain|ium|2|. Two |large AWS cust|omers asked |for **Gra|vi|ton|4|** cap|acity|,
  and |for In|fer|entia| as |well|. |So much |for the |chips|.`
    .replace(/\n\s+/, '')
    .split('|');
const EXPECTED = ['Trainium2', 'Graviton4', 'Inferentia'];

/** Ways in which chats put an answer that grows into the page; `all` is the text so far, `piece` what has come. */
const WAYS = [
  ['appends a text node for each piece', 'answer.append(piece.replaceAll("**", ""))'],
  ['lets one text node grow', 'text.appendData(piece.replaceAll("**", ""))'],
  ['sets the text anew', 'answer.textContent = all.replaceAll("**", "")'],
  ['sets the HTML anew, as renderers of Markdown do', 'answer.innerHTML = render(all)'],
  ['puts a new element in place of the old', 'answer.firstElementChild.outerHTML = render(all)'],
  [
    'wraps each piece in an element that fades in',
    `const span = document.createElement('span');
      span.textContent = piece.replaceAll('**', '');
      span.animate({ opacity: [0, 1] }, 200);
      answer.append(span)`,
  ],
] as const;

const open = async (site: string) => {
  driver().server.serve(
    '/chat.html',
    `<!doctype html><title>Chat</title><h1>A chat</h1>
      <div id="answer" style="margin: 40px"><p></p></div>`,
  );
  return driver().openPage(`http://${site}/chat.html`);
};

/** Writes an answer into the page piece by piece, by a script; resolves when it is complete. */
const write = (page: Page, step: string, pieces = PIECES, pauseMs = 10) =>
  page.evaluate(
    `(async pieces => {
      const answer = document.querySelector('#answer');
      const render = text => '<p>' + text.replace(/\\*\\*(.+?)\\*\\*/g, '<b>$1</b>') + '</p>';
      const text = answer.appendChild(document.createElement('p')).appendChild(new Text());
      let all = '';
      for (const piece of pieces) {
        all += piece;
        ${step};
        await new Promise(resolve => setTimeout(resolve, ${pauseMs}));
      }
    })(${JSON.stringify(pieces)})`,
  );

test.for(WAYS)('an answer is marked where the page %s', async ([way, step]) => {
  const page = await open('answers.test');
  await write(page, step);
  await waitFor(async () => (await marks(page)).join() === EXPECTED.join(), `the marks: ${way}`);
});

const START = '<b>Two large AWS customers</b> asked for all Graviton instance capacity. ';
const MORE = Array.from({ length: 50 }, () => 'More words. ');
const REWRITE = "answer.innerHTML = '<p>' + all + '</p>'";

const isMarked = (page: Page) =>
  waitFor(async () => (await marks(page)).join() === 'Graviton', 'the mark');

/** In one go: between two steps of a driver the text would be another. */
const hoverGrowing = async (page: Page) => {
  const { x, y } = await page.evaluate(() => {
    const text = document.querySelector('#answer b')?.nextSibling as Text;
    const range = new Range();
    range.setStart(text, text.data.indexOf('Graviton'));
    range.setEnd(text, text.data.indexOf('Graviton') + 'Graviton'.length);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
};

/** The mouse moves a little all the time, as in a hand: a movement may fall between two pieces that were not read yet. */
const cardOver = (page: Page) =>
  waitFor(async () => {
    await hoverGrowing(page);
    return cardText(page);
  }, 'the card');

test('a card opens on an answer that is written anew with each piece, and stays while it grows', async () => {
  const page = await open('growing.test');
  const writing = write(page, REWRITE, [START, ...MORE], 60);
  await isMarked(page);
  await cardOver(page);
  await stays(async () => (await cardText(page)) !== undefined, 'the card is open');
  await writing;
  expect(await page.$$('silicon-footnotes-card')).toHaveLength(1);
  expect(await cardText(page)).toContain('two large AWS customers');
});

test('a card closed by hand stays closed while the answer under the pointer grows', async () => {
  const page = await open('closed.test');
  const writing = write(page, REWRITE, [START, ...MORE], 60);
  await isMarked(page);
  await cardOver(page);
  await page.keyboard.press('Escape');
  await waitFor(async () => !(await cardText(page)), 'the card to close');
  await stays(async () => {
    await hoverGrowing(page);
    return (await cardText(page)) === undefined;
  }, 'the card is closed');
  await writing;
});

test('a mark does not blink in an answer that is written anew with each piece', async () => {
  const page = await open('blinking.test');
  await write(page, REWRITE, [START]);
  await isMarked(page);
  const seen = (await page.evaluate(
    `(async () => {
      const answer = document.querySelector('#answer');
      const isMarked = () =>
        [...(CSS.highlights.get('silicon-footnotes') ?? [])].some(({ startContainer }) => startContainer.isConnected);
      const seen = [];
      for (let i = 0; i < 30; i++) {
        answer.innerHTML = ${JSON.stringify(`<p>${START}</p>`)} + i;
        await 0; // what is asked for the frame after this is asked behind all that the change has led to
        seen.push(await new Promise(resolve => requestAnimationFrame(() => resolve(isMarked()))));
      }
      return seen;
    })()`,
  )) as boolean[];
  expect(seen.filter(Boolean).length).toBeGreaterThan(20);
});
