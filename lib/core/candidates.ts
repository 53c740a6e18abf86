import { findCompany } from './company.ts';
import { createEvidenceReader, type EvidenceReader, type FoundWord } from './evidence-words.ts';
import { keep } from './keep.ts';
import { lettersOf } from './letter-case.ts';
import type { WrittenName } from './name-finder.ts';
import type { Span } from './pack.ts';
import type { PreparedLexicon, PreparedTopic } from './prepare-lexicon.ts';
import {
  createSenseJudge,
  type PageEvidence,
  type SenseQuestion,
  type SenseVerdict,
} from './sense.ts';
import type { Certainty, Company } from './sense-features.ts';
import { createTwinFinder } from './twins.ts';

export interface Mention extends Span {
  text: string;
  topic: string;
}

/** A written name, kept as a mention or not, with the reasons. */
export interface Candidate extends Mention {
  certainty: Certainty;
  verdict: SenseVerdict;
}

/** Judges all the written names of a text, each by itself first, then in the company of the others; step by step. */
export type CandidateJudge = (
  text: string,
  names: WrittenName[],
  page?: PageEvidence,
) => Generator<undefined, Candidate[]>;

/** So many names are judged in their company before a pause. */
const STEP = 100;

export function createCandidateJudge({ topics, words }: PreparedLexicon): CandidateJudge {
  const read = createEvidenceReader(words);
  const readPage = remember(read);
  const topicsById = new Map(topics.map(topic => [topic.id, topic]));
  const judgeOf = keep((topic: string) => createSenseJudge(topicsById.get(topic) as PreparedTopic));
  return function* judge(text, names, page) {
    if (names.length === 0) return [];
    const found = {
      words: yield* read(text),
      page: {
        about: yield* readPage(page?.about ?? ''),
        around: yield* readPage(page?.around ?? ''),
      },
    };
    const twinsOf = createTwinFinder(names);
    const judged: Judged[] = [];
    for (const written of names) {
      const topic = topicsById.get(written.name.topic) as PreparedTopic;
      const question = { text, twins: twinsOf(written), ...found, ...ask(text, written, topic) };
      const verdictIn = judgeOf(topic.id)(question);
      judged.push({ alone: candidateOf(written, verdictIn('none')), verdictIn });
      yield;
    }
    return yield* judgeInCompany(judged, (page?.named?.length ?? 0) > 0);
  };
}

interface Judged {
  alone: Candidate;
  verdictIn(company: Company): SenseVerdict;
}

function candidateOf({ place, text, name }: WrittenName, verdict: SenseVerdict): Candidate {
  return { ...place, text, topic: name.topic, certainty: name.certainty, verdict };
}

function* judgeInCompany(judged: Judged[], onPage: boolean): Generator<undefined, Candidate[]> {
  const companyOf = findCompany(judged.map(({ alone }) => alone));
  const candidates: Candidate[] = [];
  for (const { alone, verdictIn } of judged) {
    const company = companyOf(alone);
    const verdict = verdictIn(onPage && WEAKER.has(company) ? 'page' : company);
    candidates.push({ ...alone, verdict });
    if (candidates.length % STEP === 0) yield;
  }
  return candidates;
}

/** The company that a name elsewhere on the page outweighs. */
const WEAKER = new Set<Company>(['any', 'unlike', 'none']);

/** What the name itself is asked about. */
function ask(
  text: string,
  written: WrittenName,
  topic: PreparedTopic,
): Pick<SenseQuestion, 'place' | 'certainty' | 'generation' | 'letters'> {
  const { place, name } = written;
  const { certainty } = name;
  const generation = generationOf(written, topic);
  const letters = topic.capital && certainty !== 'misspelt' ? lettersOf(text, place) : undefined;
  return { place, certainty, ...(generation && { generation }), ...(letters && { letters }) };
}

function generationOf(
  { text, name }: WrittenName,
  { generations }: PreparedTopic,
): 'attached' | 'apart' | undefined {
  if (generations !== 'telling' || name.isCode || !/\d\p{L}?$/u.test(text)) return undefined;
  return /\p{L}\d+\p{L}?$/u.test(text) ? 'attached' : 'apart';
}

/** How many texts are remembered: what a page says of itself is the same for one flow after another. */
const REMEMBERED = 4;

function remember(read: EvidenceReader): EvidenceReader {
  const last = new Map<string, FoundWord[]>();
  return function* readOnce(text) {
    const found = last.get(text) ?? (yield* read(text));
    last.delete(text);
    last.set(text, found);
    const [oldest] = last.keys();
    if (last.size > REMEMBERED && oldest !== undefined) last.delete(oldest);
    return found;
  };
}
