import { createRandom } from './random.ts';

/** What a text is made of. */
export interface ProseOptions {
  seed: number;
  /** One sentence in so many names a chip of the pack; none when left out. */
  mentionEvery?: number;
  /** One word in so many has a piece of a name in it, as "potential" has one of Inferentia; none when left out. */
  tellingEvery?: number;
}

export interface Prose {
  /** 0 up to 1. */
  random(): number;
  sentence(): string;
  words(count: number): string;
}

/** None has a piece of a name in it. */
const WORDS =
  'the of and a to in was is for on that by with as from at it an were had be this which or his first also one their has not are who new two after but her been other when its during all city more time school than world out over may she would three year national they team there states some made later about only will part between him part well work company most years known second up into where while south war club then them group house work state early film used people number area north place family small public home game day long old late against church end life name set high line near age four several day back east west five series can because village until such under any great built left good local same since general music could being order act book held system law history water power government another university found own off led land town form river show station road court before moved both without member began men support population death called home played became league season won album included party service published air son white service own track many each so street island century district million per common field through best free open record royal daughter women central language body office king king held report market paper price cost data user page note list test value level result case rule point kind site web link open source'.split(
    ' ',
  );

/** Everyday words that have a piece of a name in them. They come about as often as in a newspaper at one word in 400. */
const TELLING =
  'itself potential design making training essential innovation chip comparison portrait gravity designer processor'.split(
    ' ',
  );

const MENTIONS = [
  'Amazon says that most of its Trainium2 capacity is taken.',
  'AWS moved the service to Graviton4 instances and pays a fifth less.',
  'Amazon Web Services trains the model on half a million Trainium chips.',
  'Jassy told investors that Amazon custom chips are a business of $20 billion.',
  'The team at Annapurna Labs builds Inferentia and the Nitro cards for AWS.',
];

/** Text that looks like English to whoever counts words; the same in every run. */
export function createProse({ seed, mentionEvery, tellingEvery }: ProseOptions): Prose {
  const random = createRandom(seed);
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] as string;
  /** The words at the beginning come more often, as in any language. */
  const common = () => WORDS[Math.floor(random() ** 2 * WORDS.length)] as string;
  const word = () => (tellingEvery && random() < 1 / tellingEvery ? pick(TELLING) : common());
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const sentence = () => {
    if (mentionEvery && random() < 1 / mentionEvery) return pick(MENTIONS);
    const text = words(8 + Math.floor(random() * 16));
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return { random, sentence, words };
}
