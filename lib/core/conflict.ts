import type { IndexedClaim } from './claim-index.ts';
import { compareDates, type DateComparison, findOtherDate } from './compare-dates.ts';
import type { FigureComparison } from './compare-figures.ts';
import {
  findOtherPerson,
  findStranger,
  findUnknownSpeaker,
  isSaidByAnother,
  namesHome,
} from './person-names.ts';
import { isQuestion, negates, opposes, turns } from './statement.ts';
import type { FigurePair } from './views.ts';

/** What may tell that a sentence says another thing than the claim it is about; how much each tells is fitted. */
export interface ConflictFeatures {
  always: number;
  /** A figure of the same kind that does not agree, with words near it that are those of the claim's figure. Money stands for many
   * things, so it is told apart. */
  ownMoney: number;
  ownFigure: number;
  /** The same without such words. */
  nearMoney: number;
  nearFigure: number;
  /** Where no word turns the statement round: of what it denies the figure tells nothing. */
  agreeingFigure: number;
  /** A figure of the same kind that may well be of something else, when there is no other. */
  doubtfulMoney: number;
  doubtfulFigure: number;
  /** The claim has a figure, and the sentence none of its kind. */
  noFigure: number;
  /** It has some of its kind, all of them old, vague or supposed. */
  idleFigure: number;
  supposed: number;
  otherDate: number;
  /** Another date, whatever it dates. */
  anyDate: number;
  sameDate: number;
  otherPerson: number;
  /** Somebody else is named, and the claim's person is not. */
  stranger: number;
  /** No name of the pack is there, only others may be. */
  nobodyHome: number;
  /** The claim's words are given to another of the pack's persons; or to somebody it does not know. */
  otherSpeaker: number;
  unknownSpeaker: number;
  denied: number;
  opposed: number;
  /** Words that turn a statement round, and the claim has none such: not so, no longer so, so of little. */
  negated: number;
  ended: number;
  little: number;
  question: number;
  /** Any of these that can speak for a conflict. */
  evidence: number;
  /** What the fitted models say, in log-odds: beside evidence, beside that of money, beside a doubtful figure, and alone. */
  differsBeside: number;
  statesBeside: number;
  aboutBeside: number;
  differsMoney: number;
  statesMoney: number;
  aboutMoney: number;
  differsDoubtful: number;
  statesDoubtful: number;
  aboutDoubtful: number;
  differsAlone: number;
  statesAlone: number;
  aboutAlone: number;
  differsNoFigure: number;
  /** Any word that turns it round; and what the models say beside such words, where there is no other evidence. */
  turned: number;
  differsTurned: number;
  statesTurned: number;
}

/** The scores of the fitted models for one claim, in log-odds. */
export interface ModelOdds {
  /** That the sentence is about the claim. */
  about: number;
  states: number;
  differs: number;
}

/** What a sentence says other than a claim, read once. */
export interface Differences {
  compared: FigureComparison;
  date?: DateComparison;
  person?: string;
  stranger?: string;
  /** A date that is not the claim's, whatever it dates. */
  anyDate?: FigurePair;
  isHome: boolean;
  isSaidByAnother: boolean;
  unknownSpeaker?: string;
  isDenied: boolean;
  isOpposed: boolean;
  isNegated: boolean;
  isEnded: boolean;
  isOfLittle: boolean;
  isQuestion: boolean;
}

export function findDifferences(
  { claim, names, fields }: IndexedClaim,
  text: string,
  compared: FigureComparison,
): Differences {
  const date = compareDates(claim, text);
  const person = findOtherPerson(text, names);
  const stranger = claim.speaker ? undefined : findStranger(text, names);
  const anyDate = date ? undefined : findOtherDate(claim, text);
  const rest = fields.rest.map(word => word.text).join(' ');
  const whole = `${claim.quote} ${rest}`;
  const speaker = claim.speaker?.name;
  const unknownSpeaker = speaker && findUnknownSpeaker(text, speaker, names);
  return {
    compared,
    ...(date && { date }),
    ...(person && names.person && { person }),
    ...(stranger && { stranger }),
    ...(anyDate && { anyDate }),
    ...(unknownSpeaker && { unknownSpeaker }),
    isHome: namesHome(text, names),
    isDenied: negates(text, claim.quote),
    // What became of it stands in the rest of the article's sentence: the request was declined.
    isOpposed: opposes(text, claim.quote) || opposes(text, rest),
    isNegated: turns(text, whole, 'negated'),
    isEnded: turns(text, whole, 'ended'),
    isOfLittle: turns(text, whole, 'little'),
    isSaidByAnother: speaker !== undefined && isSaidByAnother(text, speaker, names),
    isQuestion: isQuestion(text),
  };
}

export function conflictFeatures(differences: Differences, odds: ModelOdds): ConflictFeatures {
  const evidence = readEvidence(differences);
  const turns = readTurns(differences);
  const hasEvidence = Object.values(evidence).some(value => value > 0);
  const isMoney = evidence.ownMoney + evidence.nearMoney > 0;
  const { compared, date, isHome, isQuestion } = differences;
  const beside = Number(hasEvidence);
  const money = Number(isMoney);
  const isDoubtful = !hasEvidence && compared.doubtful !== undefined;
  const doubtful = Number(isDoubtful);
  const isDoubtfulMoney = isDoubtful && compared.doubtful?.source.unit.startsWith('USD');
  const isIdle = compared.isOpen && !(compared.differing || compared.doubtful);
  const alone = Number(!(hasEvidence || isDoubtful));
  const turned = Number(Object.values(turns).some(value => value > 0));
  const turnedAlone = turned * alone;
  return {
    always: 1,
    ...evidence,
    ...turns,
    otherSpeaker: Number(differences.isSaidByAnother),
    unknownSpeaker: Number(differences.unknownSpeaker !== undefined),
    doubtfulMoney: Number(isDoubtfulMoney),
    doubtfulFigure: Number(isDoubtful && !isDoubtfulMoney),
    noFigure: Number(compared.isMissing),
    idleFigure: Number(isIdle),
    agreeingFigure: Number(compared.agreeing.length > 0) * (1 - turned),
    supposed: Number(compared.isSupposed),
    sameDate: Number(date?.relation === 'agrees'),
    nobodyHome: Number(!isHome),
    question: Number(isQuestion),
    evidence: beside,
    differsBeside: beside * odds.differs,
    statesBeside: beside * odds.states,
    aboutBeside: beside * odds.about,
    differsMoney: money * odds.differs,
    statesMoney: money * odds.states,
    aboutMoney: money * odds.about,
    differsDoubtful: doubtful * odds.differs,
    statesDoubtful: doubtful * odds.states,
    aboutDoubtful: doubtful * odds.about,
    differsAlone: alone * odds.differs,
    statesAlone: alone * odds.states,
    aboutAlone: alone * odds.about,
    differsNoFigure: alone * Number(compared.isMissing) * odds.differs,
    turned,
    differsTurned: turnedAlone * odds.differs,
    statesTurned: turnedAlone * odds.states,
  };
}

/** What can speak for a conflict by itself. */
function readEvidence(differences: Differences) {
  const { compared, date, anyDate, person, stranger, isOpposed } = differences;
  const { differing } = compared;
  const isMoney = differing?.source.unit.startsWith('USD') ?? false;
  const isOwn = differing?.isOwn ?? false;
  const isNear = differing !== undefined && !isOwn;
  return {
    ownMoney: Number(isOwn && isMoney),
    ownFigure: Number(isOwn && !isMoney),
    nearMoney: Number(isNear && isMoney),
    nearFigure: Number(isNear && !isMoney),
    otherDate: Number(date?.relation === 'differs'),
    anyDate: Number(anyDate !== undefined),
    otherPerson: Number(person !== undefined),
    stranger: Number(stranger !== undefined),
    opposed: Number(isOpposed),
  };
}

/** Words that can turn the statement round: they tell of a conflict only with what the models say. */
function readTurns({ isDenied, isNegated, isEnded, isOfLittle }: Differences) {
  return {
    denied: Number(isDenied),
    negated: Number(isNegated),
    ended: Number(isEnded),
    little: Number(isOfLittle),
  };
}

/** How much each of them tells, in log-odds, by its name. */
export type ConflictWeights = Partial<Record<keyof ConflictFeatures, number>>;

/** The log-odds that a sentence differs from the claim it is about. */
export function oddsOfConflict(features: ConflictFeatures, weights: ConflictWeights): number {
  const names = Object.keys(features) as (keyof ConflictFeatures)[];
  return names.reduce((sum, name) => sum + features[name] * (weights[name] ?? 0), 0);
}
