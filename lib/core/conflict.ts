import type { Differences } from './differences.ts';

/** What may tell that a sentence says another thing than the claim it is about; how much each tells is fitted. */
export interface ConflictFeatures extends OddsFeatures {
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
  /** It has some of its kind, all of them old, vague, supposed or surely another's. */
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
  /** It is of a part of what the claim says of the whole. */
  part: number;
  /** Words that turn a statement round, and the claim has none such: not so, no longer so, so of little. */
  negated: number;
  ended: number;
  little: number;
  question: number;
  /** Any of these that can speak for a conflict. */
  evidence: number;
  /** What the models say of differing where such a figure is missing. */
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

/** What stands beside them: evidence, that of money among it, a doubtful figure, or nothing. */
type Side = 'Beside' | 'Money' | 'Doubtful' | 'Alone';
const ODDS = ['differs', 'states', 'about'] as const;

/** What the fitted models say, in log-odds, by what stands beside it: of the same odds others count there. */
export type OddsFeatures = Record<`${keyof ModelOdds}${Side}`, number>;

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
    ...oddsBeside({ Beside: beside, Money: money, Doubtful: doubtful, Alone: alone }, odds),
    differsNoFigure: alone * Number(compared.isMissing) * odds.differs,
    turned,
    differsTurned: turnedAlone * odds.differs,
    statesTurned: turnedAlone * odds.states,
  };
}

function oddsBeside(shares: Record<Side, number>, odds: ModelOdds): OddsFeatures {
  const entries = Object.entries(shares).flatMap(([side, share]) =>
    ODDS.map(name => [name + side, share * odds[name]]),
  );
  return Object.fromEntries(entries) as OddsFeatures;
}

/** What can speak for a conflict by itself. */
function readEvidence(differences: Differences) {
  const { compared, date, anyDate, person, stranger, isOpposed, isOfPart } = differences;
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
    part: Number(isOfPart),
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
