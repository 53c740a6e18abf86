import { expect, test } from 'vitest';
import { addMentions } from './add-mentions.ts';

const add = (html: string) =>
  addMentions(Buffer.from(html, 'latin1'))
    .toString('latin1')
    .replaceAll(/Amazon says [^.]+\. /g, '@');

test.each([
  ['<p>a</p><P class="x">b', '<p>@a</p><P class="x">@b', 'at the beginning of paragraphs'],
  ['<pre>a</pre><param>', '<pre>a</pre><param>@', 'not of what only begins with a p'],
  ['<p>'.repeat(7), `${'<p>@'.repeat(5)}<p><p>`, 'of the first five'],
  ['<body id=a><b>a', '<body id=a>@<b>a', 'of the body without a paragraph'],
  ['a', 'a@', 'at the end without a body'],
  ['', '@', 'in an empty page'],
  ['<p>\xe9\xff\x00', '<p>@\xe9\xff\x00', 'leaving all other bytes as they are'],
])('%j gets a mention: %j, %s', (html, expected) => {
  expect(add(html)).toBe(expected);
});
