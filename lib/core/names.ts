import { tellingPieces } from './alias-pattern.ts';
import { INSTANCE_PIECES } from './instance-pattern.ts';
import { tellingHalves } from './misspelling-pattern.ts';
import type { NameForm } from './name-forms.ts';
import type { Lexicon } from './pack.ts';
import type { Certainty } from './sense-features.ts';

type Topic = Lexicon['topics'][number];

/** One way to write a topic. */
export interface Name {
  topic: Topic;
  certainty: Certainty;
  form: NameForm;
  /** Patterns of which one stands in every text that has the name. */
  pieces: string[];
  /** Of two names that start at one place the one of the higher rank is meant: a certain one, then the longer. */
  rank: number;
  /** Whether it has a number of its own, which is then no generation: Trn2. */
  isCode: boolean;
}

/** All names of a lexicon, best rank first. */
export function listNames({ topics }: Lexicon): Name[] {
  return topics
    .flatMap(topic => [
      ...instanceNames(topic),
      ...topic.aliases.map(alias => writtenName(topic, alias, isFull(alias) ? 'full' : 'certain')),
      ...topic.ambiguous.map(alias =>
        writtenName(topic, alias, hasNumber(alias) ? 'code' : 'ambiguous'),
      ),
      ...misspeltNames(topic),
    ])
    .sort((a, b) => b.rank - a.rank);
}

/** More than the length of any alias. */
const CERTAIN_RANK = 10_000;

function writtenName(topic: Topic, alias: string, certainty: Certainty): Name {
  const takesGeneration = topic.generations !== undefined && !/[ \d]/.test(alias);
  return {
    topic,
    certainty,
    form: (takesGeneration ? '+' : '=') + alias,
    pieces: tellingPieces(alias),
    rank: alias.length + (certainty === 'full' || certainty === 'certain' ? CERTAIN_RANK : 0),
    isCode: hasNumber(alias),
  };
}

function instanceNames(topic: Topic): Name[] {
  if (topic.instances.length === 0) return [];
  return [
    {
      topic,
      certainty: 'instance',
      form: `.${topic.instances.join('|')}`,
      pieces: INSTANCE_PIECES,
      rank: Infinity,
      isCode: true,
    },
  ];
}

/** A shorter name with one letter changed is too often another word. */
const MISSPELT_FROM = 8;

function misspeltNames(topic: Topic): Name[] {
  return [...topic.aliases, ...topic.ambiguous]
    .filter(alias => /^\p{L}+$/u.test(alias) && alias.length >= MISSPELT_FROM)
    .map(alias => ({
      topic,
      certainty: 'misspelt',
      form: `~${alias}`,
      pieces: tellingHalves(alias),
      rank: 0,
      isCode: false,
    }));
}

/** Two words with capitals name one person or house: nothing else is called so. */
function isFull(alias: string): boolean {
  return /^\p{Lu}\S* \p{Lu}/u.test(alias);
}

function hasNumber(alias: string): boolean {
  return /\d/.test(alias);
}
