import { createWordFinders } from './evidence-words.ts';
import type { WrittenName } from './name-finder.ts';
import type { Lexicon, Span } from './pack.ts';
import {
  type Certainty,
  type Company,
  createSenseJudge,
  type PageEvidence,
  type SenseVerdict,
} from './sense.ts';

export interface Mention extends Span {
  text: string;
  topic: string;
}

/** A written name, kept as a mention or not, with the reasons. */
export interface Candidate extends Mention {
  certainty: Certainty;
  verdict: SenseVerdict;
}

/** Judges all the written names of a text: each by itself first, then in the company of the others. */
export type CandidateJudge = (
  text: string,
  names: WrittenName[],
  page?: PageEvidence,
) => Candidate[];

export function createCandidateJudge({ topics, evidence }: Lexicon): CandidateJudge {
  const shared = createWordFinders(evidence);
  const judges = new Map(topics.map(topic => [topic.id, createSenseJudge(topic.evidence, shared)]));
  return (text, names, page) => {
    const judge = (written: WrittenName, company: Company): Candidate => {
      const { place, name } = written;
      const { topic, certainty } = name;
      const twins = twinsOf(written, names);
      const hasGeneration = tellsGeneration(written);
      const question = {
        text,
        place,
        certainty,
        hasGeneration,
        company,
        twins,
        ...(page && { page }),
      };
      const verdict = judges.get(topic.id)?.(question) as SenseVerdict;
      return { ...place, text: written.text, topic: topic.id, certainty, verdict };
    };
    const alone = names.map(name => judge(name, 'none'));
    const onPage = (page?.named?.length ?? 0) > 0;
    return names.map((name, i) => {
      const company = companyOf(alone[i] as Candidate, alone);
      return judge(name, onPage && WEAKER.has(company) ? 'page' : company);
    });
  };
}

/** The company that a name elsewhere on the page outweighs. */
const WEAKER = new Set<Company>(['any', 'none']);

function twinsOf(written: WrittenName, all: WrittenName[]): Span[] {
  return all
    .filter(other => other !== written && other.name.topic === written.name.topic)
    .map(({ place }) => place);
}

function tellsGeneration({ text, name: { topic, isCode } }: WrittenName): boolean {
  return topic.generations === 'telling' && !isCode && /\d\p{L}?$/u.test(text);
}

/** A stranger that was judged worse than this is no company. */
const WORST_COMPANY = -1.5;

/** The best company a candidate has among the others of its text. */
function companyOf(candidate: Candidate, all: Candidate[]): Company {
  const others = all.filter(other => other !== candidate && other.certainty !== 'misspelt');
  const strangers = others.filter(({ topic }) => topic !== candidate.topic);
  if (strangers.some(({ certainty, verdict }) => isCertain(certainty) && verdict.kept))
    return 'certain';
  if (others.some(({ topic, verdict }) => topic === candidate.topic && verdict.kept)) return 'same';
  return strangers.some(({ verdict }) => verdict.score > WORST_COMPANY) ? 'any' : 'none';
}

function isCertain(certainty: Certainty): boolean {
  return certainty === 'certain' || certainty === 'full';
}
