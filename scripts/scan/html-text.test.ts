import { describe, expect, test } from 'vitest';
import { readHtmlText } from './html-text.ts';

describe('The text of a saved page', () => {
  test.each([
    ['<p>One<p>Two', 'One\nTwo', 'each block is a line'],
    ['<p>Grav<b>it</b>on', 'Graviton', 'a line runs on across inline elements'],
    ['a<div>b<div>c</div>d</div>e', 'a\nb\nc\nd\ne', 'blocks within blocks'],
    ['<p>One<br>Two', 'One\nTwo', 'a line break'],
    ['<p>Trainium<sup>2</sup>', 'Trainium^2', 'a footnote mark is no generation'],
    ['<p>Trainium<sub>2</sub>', 'Trainium_2', 'nor is an index'],
    ['<p>A &amp; B &nbsp;C', 'A & B \u00a0C', 'references are read'],
    ['<p>a<script>x</script><style>y</style><noscript>z</noscript>b', 'ab', 'no code'],
    ['<p>a<textarea>x</textarea><button>y</button>b', 'ab', 'no form fields'],
    ['<p>a<template>x</template><!-- y -->b', 'ab', 'nothing that is not shown'],
    ['<p>Train<svg><path/></svg>ium', 'Trainium', 'a line runs on across a drawing'],
    [
      '<p>a<svg><title>x</title><text>b<tspan>c</tspan></text></svg>d',
      'bc\nad',
      'whose text is read for itself',
    ],
    ['<p hidden>a</p><p>b', 'b', 'nothing hidden'],
    ['<p contenteditable>a</p><p contenteditable=false>b', 'b', 'nothing being written'],
    ['<title>T</title><p>a', 'a', 'not the title'],
    ['<ul><li>a<li>b</ul><table><tr><td>c<td>d', 'a\nb\nc\nd', 'lists and tables'],
    ['', '', 'nothing'],
    ['just words', 'just words', 'without any tag'],
  ])('of %j is %j (%s)', (html, expected) => {
    expect(readHtmlText(html).text).toBe(expected);
  });

  test.each([
    ['<title> News &amp; more </title>', 'News & more', 'of the page'],
    ['<svg><title>Logo</title></svg><p>a', '', 'not that of a picture'],
    ['<p>a', '', 'none'],
  ])('comes with the title: of %j it is %j (%s)', (html, expected) => {
    expect(readHtmlText(html).title).toBe(expected);
  });

  test('comes with the place of each flow', () => {
    const { text, flows } = readHtmlText('<h1> A\n </h1><p>B<br>C<div><p> </p>D</div>');
    expect(flows.map(({ start, end }) => text.slice(start, end))).toEqual(['A', 'B\nC', 'D']);
  });

  test('comes with the description and the headings', () => {
    const html =
      '<meta name=description content="News &amp; more"><h1>O<b>n</b>e</h1><h4>No</h4><h3>Two';
    expect(readHtmlText(html)).toMatchObject({
      description: 'News & more',
      headings: ['One', 'Two'],
    });
    expect(readHtmlText('<p>a')).toMatchObject({ description: '', headings: [] });
  });
});

test('takes line ends in the source for spaces, except where they are kept', () => {
  const { text } = readHtmlText('<p>Amazon\nGraviton</p><pre>one\n<b>two\nthree</b></pre>');
  expect(text).toBe('Amazon Graviton\none\ntwo\nthree');
});
