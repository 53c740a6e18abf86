import { describe, expect, test } from 'vitest';
import { buildPack } from './build-pack.ts';
import type { Span } from './pack.ts';

const ARTICLE = [
  'Acme unveiled the Widget in May 2031, and Ann Lee called it "twice as fast" .',
  'It costs $125 or more. Prices follow:',
  'Share this',
].join('\n');

const unveiled = () => ({
  id: 'unveiled',
  topics: ['widget'],
  quote: 'Acme unveiled the Widget in May 2031',
  gist: 'The company showed its new product.',
  kind: 'reported',
  when: '2031-05',
});

const speed = () => ({
  id: 'speed',
  topics: ['widget'],
  quote: 'Ann Lee called it "twice as fast"',
  gist: 'It has double the speed.',
  kind: 'attributed',
  speaker: { name: 'Ann Lee' },
});

const price = () => ({
  id: 'price',
  topics: ['widget'],
  quote: 'It costs $125 or more',
  gist: 'What one has to pay for it.',
  kind: 'reported',
  figures: [{ text: '$125', value: 125, unit: 'USD', of: 'price', bound: 'at-least' }],
});

const widget = () => ({
  id: 'widget',
  name: 'Widget',
  aliases: ['Widget'],
  about: 'A product of Acme.',
  evidence: { for: ['Acme'] },
});

const prices = () => ({
  id: 'prices',
  topics: ['widget'],
  after: 'Prices follow:',
  missing: 'The table of prices.',
});

const sound = () => ({
  version: 1,
  article: {
    id: 'acme',
    publisher: 'The Daily',
    url: 'https://daily.example/acme',
    captured: { what: 'The text.', on: '2031-06-01' },
    gaps: [prices()],
    furniture: ['Share this'],
  },
  topics: [widget()],
  claims: [unveiled(), speed(), price()],
});

type Path = (string | number)[];

/** The sound pack with one value put in another's place; `undefined` takes the field away. */
function soundBut(path: Path, value: unknown): unknown {
  const pack = sound();
  const last = path.at(-1) as string | number;
  // biome-ignore lint/suspicious/noExplicitAny: a path into JSON of any shape
  const holder = path.slice(0, -1).reduce<any>((at, key) => at[key], pack);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return pack;
}

function problemsOf(json: unknown, article = ARTICLE): string[] {
  const built = buildPack(json, article);
  return 'problems' in built ? built.problems.map(({ path, reason }) => `${path}: ${reason}`) : [];
}

function builtFrom(json: unknown, article = ARTICLE) {
  const built = buildPack(json, article);
  if ('problems' in built) throw new Error(built.problems[0]?.reason);
  return built.pack;
}

const refused: [path: Path, value: unknown, problem: string][] = [
  [['version'], 2, 'version: must be 1, the only version of the format'],
  [['colour'], 'red', 'colour: is not a field of the format'],
  [['claims', 0, 'colour'], 'red', 'claims[0].colour: is not a field of the format'],
  [['claims', 0, 'gist'], undefined, 'claims[0].gist: is missing'],
  [['claims', 0, 'gist'], 5, 'claims[0].gist: must be string, received number'],
  [
    ['claims', 0, 'kind'],
    'fact',
    'claims[0].kind: must be one of "reported"|"attributed"|"analysis"|"outlook"',
  ],
  [['claims', 0, 'id'], 'The Claim', 'claims[0].id: must be kebab-case, such as "some-id"'],
  [['claims', 0, 'topics'], [], 'claims[0].topics: needs at least one topic id'],
  [
    ['claims', 0, 'when'],
    'May 2031',
    'claims[0].when: must be an ISO 8601 month or date, or an interval of these, in order',
  ],
  [
    ['claims', 2, 'figures', 0, 'value'],
    '125',
    'claims[2].figures[0].value: must be a number or an interval [low, high]',
  ],
  [
    ['claims', 2, 'figures', 0, 'value'],
    [2, 1],
    'claims[2].figures[0].value: must be an interval [low, high] with low below high',
  ],
  [['topics', 0, 'aliases'], [], 'topics[0].aliases: needs at least one alias'],
  [
    ['topics', 0, 'aliases', 0],
    '',
    'topics[0].aliases[0]: must not be empty, nor begin or end with white space',
  ],
  [
    ['topics', 0, 'aliases', 0],
    ' \t',
    'topics[0].aliases[0]: must not be empty, nor begin or end with white space',
  ],
  [['article', 'url'], 'ftp://daily.example', 'article.url: must be an http or https URL'],
  [['article', 'url'], 'daily.example', 'article.url: must be an http or https URL'],
  [
    ['article', 'captured', 'on'],
    'June',
    'article.captured.on: must be an ISO 8601 date, such as "2026-06-18"',
  ],
  [['claims', 1, 'id'], 'unveiled', 'claims[1].id: repeats the id of claims[0].id'],
  [
    ['topics', 1],
    { ...widget(), aliases: ['Gadget'] },
    'topics[1].id: repeats the id of topics[0].id',
  ],
  [
    ['article', 'gaps', 1],
    { ...prices(), after: 'It' },
    'article.gaps[1].id: repeats the id of article.gaps[0].id',
  ],
  [
    ['topics', 1],
    { ...widget(), id: 'gadget', aliases: ['WIDGET'] },
    'topics[1].aliases[0]: repeats the alias of topics[0].aliases[0]',
  ],
  [
    ['claims', 0, 'topics'],
    ['widget', 'gadget'],
    'claims[0].topics[1]: is not the id of a topic: "gadget"',
  ],
  [
    ['article', 'gaps', 0, 'topics'],
    ['gadget'],
    'article.gaps[0].topics[0]: is not the id of a topic: "gadget"',
  ],
  [
    ['article', 'gaps', 0, 'claims'],
    ['gadget'],
    'article.gaps[0].claims[0]: is not the id of a claim: "gadget"',
  ],
  [
    ['claims', 0, 'quote'],
    'Acme unveiled the Gadget',
    'claims[0].quote: is not in the article: "Acme unveiled the Gadget"; it departs after "Acme unveiled the "',
  ],
  [
    ['claims', 2, 'quote'],
    '€125 or more',
    'claims[2].quote: is not in the article: "€125 or more"; nor does it begin there',
  ],
  [
    ['article', 'gaps', 0, 'after'],
    'Prices follow.',
    'article.gaps[0].after: is not in the article: "Prices follow."; it departs after "Prices follow"',
  ],
  [
    ['article', 'furniture', 0],
    'Share that',
    'article.furniture[0]: is not in the article: "Share that"; it departs after "Share th"',
  ],
  [
    ['claims', 1, 'quote'],
    'as',
    'claims[1].quote: stands in the article 2 times, make it longer: "as"',
  ],
  [
    ['claims', 1, 'quote'],
    'Lee called it "twi',
    'claims[1].quote: begins or ends inside a word of the article: "Lee called it \\"twi"',
  ],
  [
    ['claims', 2, 'quote'],
    'It costs $12',
    'claims[2].quote: begins or ends inside a word of the article: "It costs $12"',
  ],
  [
    ['claims', 1, 'quote'],
    'in May 2031, and Ann Lee called it',
    'claims[1].quote: overlaps claims[0].quote in "in May 2031"',
  ],
  [
    ['claims', 2, 'figures', 0, 'text'],
    '$126',
    'claims[2].figures[0].text: is not in the quote: "$126"',
  ],
  [
    ['claims', 2, 'figures', 0, 'text'],
    '$12',
    'claims[2].figures[0].text: is not in the quote: "$12"',
  ],
  [
    ['claims', 1, 'speaker', 'name'],
    'Anna Lee',
    'claims[1].speaker.name: is not in the article: "Anna Lee"; it departs after "Ann"',
  ],
  [
    ['claims', 1, 'speaker', 'in'],
    'her letter',
    'claims[1].speaker.in: is not in the article: "her letter"; it departs after "he"',
  ],
  [['claims', 2], undefined, 'claims[2]: is missing'],
];

describe('Building a pack', () => {
  test('accepts a sound one', () => {
    expect(problemsOf(sound())).toEqual([]);
  });

  test.each(refused)('with %j being %j is refused: %s', (path, value, problem) => {
    expect(problemsOf(soundBut(path, value))).toContain(problem);
  });

  test.each([null, 5, 'pack', [], {}])('from %j is refused', json => {
    expect(problemsOf(json)).not.toEqual([]);
  });

  test('reports every problem, and those of sound parts beside ill-formed ones too', () => {
    const pack = soundBut(['claims', 0, 'kind'], undefined) as ReturnType<typeof sound>;
    pack.claims[1] = { ...speed(), id: 'price', quote: 'Ann Lee said' };
    expect(problemsOf(pack)).toEqual([
      'claims[0].kind: must be one of "reported"|"attributed"|"analysis"|"outlook"',
      'claims[2].id: repeats the id of claims[1].id',
      'claims[1].quote: is not in the article: "Ann Lee said"; it departs after "Ann Lee "',
    ]);
  });

  test('names each sentence that no quote, gap or furniture touches', () => {
    const article = `${ARTICLE}\nNobody bought it. Acme is sorry .`;
    expect(problemsOf(sound(), article)).toEqual([
      'claims: no quote, gap or furniture touches the sentence "Nobody bought it."',
      'claims: no quote, gap or furniture touches the sentence "Acme is sorry"',
    ]);
  });

  test('does not call the sentence of a misquote untouched', () => {
    expect(
      problemsOf(soundBut(['claims', 2, 'quote'], 'It costs $125 and more')),
    ).not.toContainEqual(expect.stringContaining('touches the sentence'));
  });

  test('reports each of several quotes that overlap one long quote', () => {
    const pack = sound();
    pack.claims[0] = {
      ...unveiled(),
      quote: 'Acme unveiled the Widget in May 2031, and Ann Lee called it',
    };
    pack.claims.push({ ...unveiled(), id: 'widget', quote: 'unveiled the Widget' });
    expect(problemsOf(pack)).toEqual([
      'claims[3].quote: overlaps claims[0].quote in "unveiled the Widget"',
      'claims[1].quote: overlaps claims[0].quote in "Ann Lee called it"',
    ]);
  });

  const whens: [when: string, valid: boolean][] = [
    ['2031-05', true],
    ['2031-05-31', true],
    ['2032-02-29', true],
    ['2031-05/2031-06', true],
    ['2031-05-09/2031-05', true],
    ['2031-12/2032-01-01', true],
    ['2031', false],
    ['2031-13', false],
    ['2031-02-29', false],
    ['2031-06/2031-05', false],
    ['2031-05/2031-06/2031-07', false],
    ['2031-05/', false],
    ['2031-05-01T10:00', false],
    ['', false],
  ];

  test.each(whens)('takes the date %j as valid: %j', (when, valid) => {
    expect(problemsOf(soundBut(['claims', 0, 'when'], when)).length === 0).toBe(valid);
  });
});

describe('A built pack', () => {
  test('has the place of each quote, gap and piece of furniture in the article', () => {
    const { article, claims } = builtFrom(sound());
    const textAt = ({ start, end }: Span) => article.text.slice(start, end);
    expect(claims.map(textAt)).toEqual(claims.map(({ quote }) => quote));
    expect(article.gaps.map(textAt)).toEqual(['Prices follow:']);
    expect(article.furniture.map(textAt)).toEqual(['Share this']);
  });

  test('has the sentence around each quote, without a stop that stands adrift', () => {
    const { article, claims } = builtFrom(sound());
    expect(claims.map(({ sentence: { start, end } }) => article.text.slice(start, end))).toEqual([
      'Acme unveiled the Widget in May 2031, and Ann Lee called it "twice as fast"',
      'Acme unveiled the Widget in May 2031, and Ann Lee called it "twice as fast"',
      'It costs $125 or more.',
    ]);
  });

  test('has all the sentences of a quote that runs over several', () => {
    const quote = 'called it "twice as fast" .\nIt costs';
    const pack = soundBut(['claims', 1], { ...speed(), quote }) as ReturnType<typeof sound>;
    const { article, claims } = builtFrom({ ...pack, claims: [pack.claims[1]] });
    const { start, end } = claims[0]?.sentence ?? { start: 0, end: 0 };
    expect(article.text.slice(start, end)).toBe(ARTICLE.slice(0, ARTICLE.indexOf(' Prices')));
  });

  test('has no figures, speaker or date but those given', () => {
    const [first, second] = builtFrom(sound()).claims;
    expect(first).not.toHaveProperty('speaker');
    expect(first?.figures).toEqual([]);
    expect(second).not.toHaveProperty('when');
  });
});
