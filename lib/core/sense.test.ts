import { describe, expect, test } from 'vitest';
import { judgeSense } from './sense.ts';

const widget = {
  id: 'widget',
  name: 'Widget',
  aliases: ['Widget'],
  for: ['Acme', 'factory', 'made of steel'],
  against: ['user interface', 'button'],
  ambiguous: false,
};
const ambiguous = { ...widget, ambiguous: true };
const far = ' and so on'.repeat(60);

function judge(text: string, topic = widget, about?: string) {
  const start = text.indexOf('Widget');
  const written = /^Widget\d?/.exec(text.slice(start))?.[0] ?? '';
  const mention = { start, end: start + written.length, text: written };
  return judgeSense({ text, mention, topic, ...(about !== undefined && { page: { about } }) });
}

describe('A name', () => {
  test.each([
    ['The Widget.', true, false, 'nothing speaks for or against it'],
    ['Acme made the Widget.', true, true, 'a word speaks for it'],
    ['The Widget is made  of\nsteel.', true, true, 'words speak for it, however they are set'],
    ['The factories, ACME’s, make the Widget.', true, true, 'in any case, with the genitive'],
    ['A Widget has buttons.', false, false, 'a word speaks against it, in the plural'],
    ['Acme: the Widget is a button.', true, false, 'as many for as against'],
    ['Acme has a factory; the Widget is a button.', true, true, 'more for than against'],
    ['Acme: the Widget is a button of the user interface.', false, false, 'more against than for'],
    ['Acmeology studies the Widget.', true, false, 'a part of a word speaks for nothing'],
    ['Widget2 is a button.', true, true, 'its generation speaks for it'],
    ['', true, false, 'nothing at all'],
  ])('in %j is a mention: %j, when ambiguous: %j (%s)', (text, kept, keptAmbiguous) => {
    expect(judge(text).kept).toBe(kept);
    expect(judge(text, ambiguous).kept).toBe(keptAmbiguous);
  });

  test('is judged by the words near it before those far away', () => {
    expect(judge(`Acme made the Widget${far}, a button of the user interface.`).kept).toBe(true);
    expect(judge(`The Widget is a button${far}, Acme said in its factory.`).kept).toBe(false);
  });

  test.each([
    ['The Widget.', 'Acme news', true, 'the page decides where the text says nothing'],
    ['The Widget.', 'Weather news', false, 'a page that says nothing decides nothing'],
    ['A Widget has buttons.', 'Acme and its factory', false, 'the text near it outweighs the page'],
  ])('in %j on a page about %j is a mention when ambiguous: %j (%s)', (text, about, kept) => {
    expect(judge(text, ambiguous, about).kept).toBe(kept);
  });

  test('comes with the words that decided', () => {
    expect(judge('Acme: the Widget is a button of the user interface.')).toEqual({
      kept: false,
      for: ['Acme'],
      against: ['user interface', 'button'],
    });
  });
});
