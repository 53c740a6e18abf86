import { clauseAt, isClose } from './clauses.ts';
import type { FoundWord } from './evidence-words.ts';
import type { Span } from './pack.ts';
import type { PreparedTopic } from './prepare-lexicon.ts';
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

/** The evidence words of `PageEvidence`. */
export interface PageWords {
  about: FoundWord[];
  around: FoundWord[];
}

export interface SenseQuestion {
  text: string;
  place: Span;
  certainty: Certainty;
  /** How a number that tells of a generation is attached, if one is. */
  generation?: 'attached' | 'apart';
  /** What the letter case of the name tells, if anything. */
  letters?: 'capital' | 'small';
  /** Where else the topic is written, as far as the sentence may reach. */
  twins: Span[];
  /** The evidence words of the text, in order. */
  words: FoundWord[];
  page: PageWords;
}

export interface SenseVerdict {
  kept: boolean;
  score: number;
  reasons: Reason[];
}

/** Judges all of a name but its company, which others must be judged for first. */
export type SenseJudge = (question: SenseQuestion) => (company: Company) => SenseVerdict;

/** How far `near` reaches to either side, in UTF-16 units: a paragraph. */
export const NEAR = 700;

/** Judges whether a written name means the topic here: the weights of the words for it and against it are added up. */
export function createSenseJudge({ id, beside }: Pick<PreparedTopic, 'id' | 'beside'>): SenseJudge {
  const weigher = createWeigher(id, beside);
  const weighPage = keepLast((words: FoundWord[]) => weigher.weighWords('page', words));
  return question => {
    const sentence = sentenceAt(question.text, question.place, NEAR);
    const { reasons: said, isTorn } = weighSentence(weigher, question, sentence);
    const own = [...weigher.weighNeighbours(question.text, question.place), ...said];
    const wider = [...weighNear(weigher, question, sentence), ...weighPage(question.page.about)];
    const around = [...own, ...(own.length > 0 ? wider.map(lessen) : wider)];
    return company => {
      const reasons = [...weighName(question), ...weighCompany(company, isTorn), ...around];
      const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
      return { kept: score > 0, score, reasons };
    };
  };
}

/** The page says the same of itself for one name after another. */
function keepLast<Input, Result>(make: (input: Input) => Result): (input: Input) => Result {
  let last: { input: Input; result: Result } | undefined;
  return input => {
    if (last?.input !== input) last = { input, result: make(input) };
    return last.result;
  };
}

/** What the name itself says. */
function weighName({ text, place, certainty, generation, letters }: SenseQuestion): Reason[] {
  const written = text.slice(place.start, place.end);
  return [
    weigh(`name:${certainty}`, [certainty]),
    ...(generation ? [weigh(`generation:${generation}`, [written])] : []),
    ...(letters ? [weigh(`letters:${letters}`, [written])] : []),
  ];
}

/** A sentence of two senses proves that company says nothing. */
function weighCompany(company: Company, isTorn: boolean): Reason[] {
  return isTorn || company === 'none' ? [] : [weigh(`company:${company}`, [company])];
}

/** In a sentence that speaks of two senses, each name has the words of its clause, and none that are nearer to a twin. */
function weighSentence(
  { weighWords }: Weigher,
  { text, place, twins, words }: SenseQuestion,
  sentence: Span,
) {
  const said = wordsWithin(words, sentence);
  const reasons = weighWords('sentence', said);
  const isTorn =
    reasons.some(({ weight }) => weight > 0) && reasons.some(({ weight }) => weight < 0);
  if (!isTorn) return { reasons, isTorn };
  const left = said.filter(word => !twins.some(twin => isClose(word, twin)));
  const own = weighWords('sentence', wordsWithin(left, clauseAt(text, sentence, place)));
  return { reasons: own.length > 0 ? own : weighWords('sentence', left), isTorn };
}

function weighNear({ weighWords }: Weigher, { words, page }: SenseQuestion, { start, end }: Span) {
  const before = wordsWithin(words, { start: start - NEAR, end: start });
  const behind = wordsWithin(words, { start: end, end: end + NEAR });
  return weighWords('near', before, behind, page.around);
}

/** Where the sentence itself speaks, what stands around it counts for less. */
const WIDER_SHARE = 0.5;

function lessen({ feature, words, value }: Reason): Reason {
  return weigh(feature, words, value * WIDER_SHARE);
}

/** Those of the words, which are in order, that stand inside a part of the text. */
function wordsWithin(words: FoundWord[], { start, end }: Span): FoundWord[] {
  const begun = words.slice(firstFrom(words, start), firstFrom(words, end));
  return begun.filter(word => word.end <= end);
}

function firstFrom(words: FoundWord[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as FoundWord).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
