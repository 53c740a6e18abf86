import { createEvidenceReader, listEvidence } from './evidence-words.ts';
import { isUnlike, lettersOf } from './letter-case.ts';
import type { WrittenName } from './name-finder.ts';
import type { Lexicon, Span } from './pack.ts';
import { createSenseJudge, type PageEvidence, type SenseVerdict } from './sense.ts';
import type { Certainty, Company } from './sense-features.ts';
import { SHARED } from './weigh-evidence.ts';

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
  const read = createEvidenceReader([
    ...listEvidence(SHARED, evidence),
    ...topics.flatMap(topic => listEvidence(topic.id, topic.evidence)),
  ]);
  const judges = new Map(topics.map(topic => [topic.id, createSenseJudge(topic, read)]));
  return (text, names, page) => {
    const judge = (written: WrittenName, company: Company): Candidate => {
      const { place, name } = written;
      const { topic, certainty } = name;
      const twins = twinsOf(written, names);
      const generation = generationOf(written);
      const letters =
        topic.capital && certainty !== 'misspelt' ? lettersOf(text, place) : undefined;
      const question = {
        text,
        place,
        certainty,
        ...(generation && { generation }),
        ...(letters && { letters }),
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
const WEAKER = new Set<Company>(['any', 'unlike', 'none']);

function twinsOf(written: WrittenName, all: WrittenName[]): Span[] {
  return all
    .filter(other => other !== written && other.name.topic === written.name.topic)
    .map(({ place }) => place);
}

function generationOf({
  text,
  name: { topic, isCode },
}: WrittenName): 'attached' | 'apart' | undefined {
  if (topic.generations !== 'telling' || isCode || !/\d\p{L}?$/u.test(text)) return undefined;
  return /\p{L}\d+\p{L}?$/u.test(text) ? 'attached' : 'apart';
}

/** A stranger that was judged worse than this is no company. */
const WORST_COMPANY = -1.5;

/** The best company a candidate has among the others of its text. */
function companyOf(candidate: Candidate, all: Candidate[]): Company {
  const others = all.filter(other => other !== candidate && other.certainty !== 'misspelt');
  const strangers = others.filter(({ topic }) => topic !== candidate.topic);
  if (strangers.some(({ certainty, verdict }) => isCertain(certainty) && verdict.kept))
    return 'certain';
  const kin = others.filter(({ topic, verdict }) => topic === candidate.topic && verdict.kept);
  if (kin.some(({ text }) => !isUnlike(text, candidate.text))) return 'same';
  if (strangers.some(({ verdict }) => verdict.score > WORST_COMPANY)) return 'any';
  return kin.length > 0 ? 'unlike' : 'none';
}

function isCertain(certainty: Certainty): boolean {
  return certainty === 'certain' || certainty === 'full' || certainty === 'instance';
}
