import { describe, expect, test } from 'vitest';
import { isPartOfIdentifier } from './identifiers.ts';

function isPart(text: string): boolean {
  const start = text.search(/widget/i);
  return isPartOfIdentifier(text, { start, end: start + 'widget'.length });
}

describe('A name is part of an identifier', () => {
  test.each([
    ['https://acme.example/Widget', 'an address'],
    ['www.acme.example/Widget', 'without its scheme'],
    ['acme.example/Widget', 'without its host name'],
    ['Widget@acme.example', 'an account'],
    ['me@Widget', 'its host'],
    ['Widget.txt', 'a file'],
    ['acme.Widget', 'a member'],
    ['my_Widget', 'a variable'],
    ['Widget_count', 'another'],
    ['C:\\Widget', 'a path'],
    ['Widget::new', 'a class'],
    ['acme-widget', 'a package'],
    ['lib/widget', 'a folder'],
    ['widget-spare', 'a branch'],
  ])('in %j (%s)', text => {
    expect(isPart(text)).toBe(true);
  });

  test.each([
    ['Widget.', 'the end of a sentence'],
    ['Acme/Widget', 'a choice'],
    ['widget-based', 'a compound of people'],
    ['the non-Widget kind', 'one before it'],
    ['(Widget)', 'brackets'],
    ['Widget, me@acme.example', 'an account behind a comma'],
    ['AcmeのWidgetを', 'no space between words'],
  ])('not in %j (%s)', text => {
    expect(isPart(text)).toBe(false);
  });
});
