import { clauseAt, isClose } from './clauses.ts';
import type { EvidenceReader, FoundWord } from './evidence-words.ts';
import type { Evidence, Span } from './pack.ts';
import type { Certainty, Company, Reason } from './sense-features.ts';
import { sentenceAt } from './sentences.ts';
import { createWeigher, type Weigher, weigh } from './weigh-evidence.ts';

/** What is known of the page beside the text itself. */
export interface PageEvidence {
  /** Title, address, description and first headings, as one text. */
  about: string;
  /** Ids of the topics that other flows of the page name beyond doubt. */
  named?: string[];
  /** The text around the flow, where the flow is only known as a piece of it; never itself marked. */
  around?: string;
}

export interface SenseQuestion {
  text: string;
  place: Span;
  certainty: Certainty;
  /** How a number that tells of a generation is attached, if one is. */
  generation?: 'attached' | 'apart';
  company: Company;
  /** What the letter case of the name tells, if anything. */
  letters?: 'capital' | 'small';
  /** Where else in the text the topic is written. */
  twins: Span[];
  page?: PageEvidence;
}

export interface SenseVerdict {
  kept: boolean;
  score: number;
  reasons: Reason[];
}

/** A topic as far as its sense is concerned. */
export interface SensedTopic {
  id: string;
  evidence: Evidence;
}

export type SenseJudge = (question: SenseQuestion) => SenseVerdict;

/** How far `near` reaches to either side, in UTF-16 units: a paragraph. */
const NEAR = 700;

/** Judges whether a written name means the topic here: the weights of the words for it and against it are added up. */
export function createSenseJudge({ id, evidence }: SensedTopic, read: EvidenceReader): SenseJudge {
  const weigher = createWeigher(id, evidence);
  return question => {
    const sentence = sentenceAt(question.text, question.place, NEAR);
    const { reasons: said, isTorn } = weighSentence(
      weigher,
      question,
      read(question.text),
      sentence,
    );
    const own = [...weigher.weighNeighbours(question.text, question.place), ...said];
    const wider = weighWider(weigher, question, read, sentence);
    const reasons = [
      ...weighName(question, isTorn),
      ...own,
      ...(own.length > 0 ? wider.map(lessen) : wider),
    ];
    const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
    return { kept: score > 0, score, reasons };
  };
}

/** What the name itself says, and its company; a sentence of two senses proves that company says nothing. */
function weighName(question: SenseQuestion, isTorn: boolean): Reason[] {
  const { text, place, certainty, generation, company, letters } = question;
  const written = text.slice(place.start, place.end);
  return [
    weigh(`name:${certainty}`, [certainty]),
    ...(generation ? [weigh(`generation:${generation}`, [written])] : []),
    ...(letters ? [weigh(`letters:${letters}`, [written])] : []),
    ...(isTorn || company === 'none' ? [] : [weigh(`company:${company}`, [company])]),
  ];
}

/** In a sentence that speaks of two senses, each name has the words of its clause, and none that are nearer to a twin. */
function weighSentence(
  { weighWords }: Weigher,
  { text, place, twins }: SenseQuestion,
  found: FoundWord[],
  sentence: Span,
) {
  const said = found.filter(word => isWithin(word, sentence));
  const reasons = weighWords('sentence', said);
  const isTorn =
    reasons.some(({ weight }) => weight > 0) && reasons.some(({ weight }) => weight < 0);
  if (!isTorn) return { reasons, isTorn };
  const left = said.filter(word => !twins.some(twin => isClose(word, twin)));
  const clause = clauseAt(text, sentence, place);
  const own = weighWords(
    'sentence',
    left.filter(word => isWithin(word, clause)),
  );
  return { reasons: own.length > 0 ? own : weighWords('sentence', left), isTorn };
}

function weighWider(
  { weighWords }: Weigher,
  { text, page }: SenseQuestion,
  read: EvidenceReader,
  sentence: Span,
) {
  const around = {
    before: { start: sentence.start - NEAR, end: sentence.start },
    behind: { start: sentence.end, end: sentence.end + NEAR },
  };
  const near = read(text).filter(
    word => isWithin(word, around.before) || isWithin(word, around.behind),
  );
  return [
    ...weighWords('near', [...near, ...read(page?.around ?? '')]),
    ...weighWords('page', read(page?.about ?? '')),
  ];
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Where the sentence itself speaks, what stands around it counts for less. */
const WIDER_SHARE = 0.5;

function lessen({ feature, words, value }: Reason): Reason {
  return weigh(feature, words, value * WIDER_SHARE);
}
