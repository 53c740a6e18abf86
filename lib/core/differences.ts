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
import { isOfPart, isQuestion, negates, opposes, turns } from './statement.ts';
import type { FigurePair } from './views.ts';

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
  /** Whether it says of a part what the claim says of the whole. */
  isOfPart: boolean;
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
    isOfPart: isOfPart(text, claim.quote),
    isSaidByAnother: speaker !== undefined && isSaidByAnother(text, speaker, names),
    isQuestion: isQuestion(text),
  };
}
