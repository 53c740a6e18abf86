import { listEvidence } from './evidence-words.ts';
import { leastPieces } from './glance.ts';
import type { SoughtNames } from './may-name.ts';
import { listNames, type Name } from './names.ts';
import type { Evidence, Lexicon, Topic } from './pack.ts';
import { type PackedWords, packWords } from './packed-words.ts';
import type { Certainty } from './sense-features.ts';
import { SHARED } from './weigh-evidence.ts';

/** What finding mentions needs of a pack, as plain data that is quick to read: made once, when the extension is built. */
export interface PreparedLexicon {
  /** Those that are looked for: whoever leaves some out has a lexicon without them. */
  topics: PreparedTopic[];
  names: SoughtNames;
  /** What each of their forms means. */
  meanings: NameMeaning[];
  /** The words that speak for the senses of the names, or against them. */
  words: PackedWords;
}

export interface PreparedTopic extends Pick<Topic, 'id' | 'name' | 'generations' | 'capital'> {
  beside: Evidence['beside'];
}

export interface NameMeaning {
  topic: string;
  certainty: Certainty;
  /** Whether it has a number of its own, which is then no generation: Trn2. */
  isCode: boolean;
}

export function prepareLexicon(lexicon: Lexicon): PreparedLexicon {
  const { topics, evidence } = lexicon;
  const names = listNames(lexicon);
  return {
    topics: topics.map(prepareTopic),
    names: prepareNames(names),
    meanings: names.map(({ topic, certainty, isCode }) => ({ topic: topic.id, certainty, isCode })),
    words: packWords([
      ...listEvidence(SHARED, evidence),
      ...topics.flatMap(topic => listEvidence(topic.id, topic.evidence)),
    ]),
  };
}

function prepareNames(names: Name[]): SoughtNames {
  const all = names.flatMap(({ pieces }) => pieces);
  const has = ({ pieces }: Name, piece: string) =>
    pieces.some(each => each.toLowerCase().includes(piece));
  const owners = new Map<string, string[]>();
  for (const piece of leastPieces(all)) {
    const key = [...names.keys()].filter(number => has(names[number] as Name, piece)).join(' ');
    owners.set(key, [...(owners.get(key) ?? []), piece]);
  }
  return {
    pieces: Object.fromEntries([...owners].map(([key, pieces]) => [key, pieces.join('|')])),
    forms: names.map(({ form }) => form),
  };
}

function prepareTopic({
  id,
  name,
  generations,
  capital,
  evidence,
}: Lexicon['topics'][number]): PreparedTopic {
  return {
    id,
    name,
    ...(generations && { generations }),
    ...(capital && { capital }),
    beside: evidence.beside,
  };
}
