import { blank, clauseAt, textAround } from './clauses.ts';
import {
  CERTAINTY_WEIGHTS,
  COMPANY_WEIGHTS,
  GENERATION_WEIGHT,
  WIDER_SHARE,
} from './evidence-weights.ts';
import type { WordFinders } from './evidence-words.ts';
import type { Evidence, Span } from './pack.ts';
import { sentenceAt } from './sentences.ts';
import { createWeigher, type Weigher } from './weigh-evidence.ts';

/** What is known of the page beside the text itself. */
export interface PageEvidence {
  /** Title, address, description and first headings, as one text. */
  about: string;
  /** Ids of the topics that other flows of the page name beyond doubt. */
  named?: string[];
  /** The text around the flow, where the flow is only known as a piece of it; never itself marked. */
  around?: string;
}

/** How sure a written name is before anything around it is read; `full` is a certain one of several words,
 * `code` an ambiguous one with a number of its own, such as Trn2. */
export type Certainty = 'full' | 'certain' | 'code' | 'ambiguous' | 'misspelt';

/** The best other name of the pack in the same text: a certain one of another topic, one of this topic, any other; failing these, one
 * elsewhere on the page. */
export type Company = 'certain' | 'same' | 'any' | 'page' | 'none';

export interface SenseQuestion {
  text: string;
  place: Span;
  certainty: Certainty;
  /** Whether a number is attached that tells of a generation. */
  hasGeneration: boolean;
  company: Company;
  /** Where else in the text the topic is written. */
  twins: Span[];
  page?: PageEvidence;
}

/** One reason for (a positive weight) or against (a negative one). */
export interface Reason {
  where: 'name' | 'company' | 'beside' | 'sentence' | 'near' | 'page';
  words: string[];
  weight: number;
}

export interface SenseVerdict {
  kept: boolean;
  score: number;
  reasons: Reason[];
}

export type SenseJudge = (question: SenseQuestion) => SenseVerdict;

/** How far `near` reaches to either side, in UTF-16 units: a paragraph. */
const NEAR = 700;

/** Judges whether a written name means the topic here: the weights of the words for it and against it are added up. */
export function createSenseJudge(evidence: Evidence, shared: WordFinders): SenseJudge {
  const weigher = createWeigher(evidence, shared);
  return question => {
    const sentence = sentenceAt(question.text, question.place, NEAR);
    const { reasons: said, isTorn } = weighSentence(weigher, question, sentence);
    const own = [...weigher.weighNeighbours(question.text, question.place), ...said];
    const wider = weighWider(weigher, question, sentence);
    const reasons = [
      ...weighName(question, isTorn),
      ...own,
      ...(own.length > 0 ? wider.map(lessen) : wider),
    ].filter(({ weight }) => weight !== 0);
    const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
    return { kept: score > 0, score, reasons };
  };
}

/** What the name itself says, and its company; a sentence of two senses proves that company says nothing. */
function weighName(question: SenseQuestion, isTorn: boolean): Reason[] {
  const { certainty, hasGeneration } = question;
  const company = isTorn ? 'none' : question.company;
  return [
    { where: 'name', words: [certainty], weight: CERTAINTY_WEIGHTS[certainty] },
    { where: 'name', words: ['generation'], weight: hasGeneration ? GENERATION_WEIGHT : 0 },
    { where: 'company', words: [company], weight: COMPANY_WEIGHTS[company] },
  ];
}

/** In a sentence that speaks of two senses, each name has the words of its clause, and none that are nearer to a twin. */
function weighSentence({ weighWords }: Weigher, question: SenseQuestion, sentence: Span) {
  const { text, place, twins } = question;
  const reasons = weighWords('sentence', text.slice(sentence.start, sentence.end));
  const isTorn =
    reasons.some(({ weight }) => weight > 0) && reasons.some(({ weight }) => weight < 0);
  if (!isTorn) return { reasons, isTorn };
  const left = blank(text, sentence, twins);
  const own = weighWords('sentence', clauseAt(left, place.start - sentence.start));
  return { reasons: own.length > 0 ? own : weighWords('sentence', left), isTorn };
}

function weighWider({ weighWords }: Weigher, { text, page }: SenseQuestion, sentence: Span) {
  return [
    ...weighWords('near', `${textAround(text, sentence, NEAR)}\n${page?.around ?? ''}`),
    ...weighWords('page', page?.about ?? ''),
  ];
}

function lessen(reason: Reason): Reason {
  return { ...reason, weight: reason.weight * WIDER_SHARE };
}
