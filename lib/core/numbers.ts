const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  mrd: 1e9,
  trillion: 1e12,
  tn: 1e12,
  'thousand million': 1e9,
  millionen: 1e6,
  millones: 1e6,
  milioni: 1e6,
  milhões: 1e6,
  mio: 1e6,
  billionen: 1e12,
  billón: 1e12,
  billones: 1e12,
  milliarde: 1e9,
  milliarden: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  'mil millones': 1e9,
  'miles de millones': 1e9,
  miliardi: 1e9,
  miliardo: 1e9,
  bilhão: 1e9,
  bilhões: 1e9,
  bi: 1e9,
  miljard: 1e9,
  mld: 1e9,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  兆: 1e12,
};

const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const byLength = [...SMALL, ...TENS, 'hundred'].sort((a, b) => b.length - a.length);
/** A number written as one word, as part of a regular expression. */
export const NUMBER_WORD = `(?:${byLength.join('|')})`;
/** "hundred" begins a number only behind "a": "several hundred" is none. */
const FIRST_WORD = `(?:(?!hundred)|(?<=\\ba ))${NUMBER_WORD}`;
/** Words for a number of things together. */
const GROUPS = {
  couple: 2,
  pair: 2,
  duo: 2,
  trio: 3,
  'half dozen': 6,
  'half a dozen': 6,
  dozen: 12,
};
const GROUP =
  '(?:(?:a |another )(?:couple|pair|duo|trio|half dozen|dozen)|half a dozen)(?: more)?(?: of)?';

/** Parts of a whole, by their names. */
export const PARTS: Record<string, number> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
};
const LARGE_WORD = '(?:million|billion|trillion)\\b';
/** "A quarter of a billion", "half a million", "half-billion". */
const PART = `(?:(?:a|one|two|three) )?(?:${Object.keys(PARTS).join('|')})s? of a(?= ${LARGE_WORD})|half(?: a(?= ${LARGE_WORD})|(?=-${LARGE_WORD}))`;

/** A number in digits or words, and what multiplies it, as parts of a regular expression. */
export const NUMBER = `(?:\\d+(?:[,\\u00a0\\u202f]\\d{3})*(?:[.,]\\d{1,2}(?!\\d)|\\.\\d+)?|${GROUP}|${PART}|(?<!\\b(?:quarter|half|third|tenth|fifth)s? (?:of )?)a(?= (?:thousand|million|billion|trillion)\\b)|${FIRST_WORD}(?:(?: and |[ -])${NUMBER_WORD})*)`;
export const SCALE =
  '(?:thousand million|thousand|millionen|millones|milioni|milhões|mio\\.?|billionen|billón|billones|million|billion|trillion|mrd\\.?|mld\\.?|milliarden?|milliards?|mil millones|miles de millones|miliard[io]|bilh(?:ão|ões)|miljard|bn|tn|mn|bi(?![\\p{L}\\p{N}])|[kmb](?![\\p{L}\\p{N}])|[億亿억兆])';

/** Words that leave a number open, with the interval they allow. */
const VAGUE: Record<string, [number, number]> = {
  tens: [20, 99],
  dozens: [24, 99],
  hundreds: [200, 999],
  several: [3, 9],
  few: [3, 9],
};
export const VAGUE_NUMBER =
  '(?:(?:tens|dozens|hundreds) of|several|a few)(?: (?:hundreds?|thousands?|millions?|billions?|trillions?|bn)(?! of millions)){0,2}';

/** Where millions are called so, a point stands between thousands: "244.000 millones". */
const POINTS_THOUSANDS = /^(?:millionen|millones|milioni|milhões|mio\.?|mil millones)$/i;

/** A number with what multiplies it. */
export function readScaled(written: string, scale = ''): number {
  const number = POINTS_THOUSANDS.test(scale) ? written.replace(/\.(?=\d{3}$)/, '') : written;
  return readNumber(number) * scaleOf(scale);
}

export function scaleOf(written = ''): number {
  return SCALES[written.toLowerCase().replace('.', '')] ?? 1;
}

function readNumber(written: string): number {
  if (/^\d/.test(written))
    return Number(written.replace(/,(?=\d{1,2}$)/, '.').replace(/[,\u00a0\u202f]/g, ''));
  if (/^a$/i.test(written)) return 1;
  if (/^half(?: a)?$/i.test(written)) return 0.5;
  const part = Object.entries(PARTS).find(([name]) =>
    new RegExp(`${name}s? of`, 'i').test(written),
  );
  if (part) return part[1] * (/^two/i.test(written) ? 2 : /^three/i.test(written) ? 3 : 1);
  const group = Object.entries(GROUPS).find(([word]) => written.toLowerCase().includes(word));
  if (group) return group[1];
  return written
    .toLowerCase()
    .split(/ and |[ -]/)
    .reduce(
      (sum, word) => (word === 'hundred' ? Math.max(sum, 1) * 100 : sum + numberWord(word)),
      0,
    );
}

function numberWord(word: string): number {
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : SMALL.indexOf(word);
}

export function readVagueNumber(written: string): [number, number] {
  const words = written.toLowerCase().split(' ');
  const [low, high] = words.flatMap(word => VAGUE[word] ?? []) as [number, number];
  const scale = words
    .filter(word => !Object.hasOwn(VAGUE, word))
    .reduce((product, word) => product * scaleOf(word.replace(/s$/, '')), 1);
  return [low * scale, high * scale];
}
