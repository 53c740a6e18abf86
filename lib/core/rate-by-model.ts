import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { type ClaimModel, scoreByModel } from './claim-model.ts';
import { ABOUT_THRESHOLD, type PassageText, type RatedClaim } from './rated-claim.ts';
import { contentWords } from './words.ts';

/**
 * What being about any claim counts for beside being about this one, and the log-odds that are enough. Chosen where, of the
 * development sentences that no model had seen, fewest cards were false for what was found (`npm run fit:claims -- --check`).
 */
const ABOUT_SHARE = 0.7;
const ENOUGH = -1.4;
/** A long sentence, by its content words, has more that may chance to be a claim's. */
const LONG = 11;
const ENOUGH_LONG = -1;
/** The second and third claim are listed when they are not much further from the sentence than the first. */
const MARGIN = 2;
const STATED = 0.3;
/** From here on a claim is likely by its own model, and not only the likeliest. */
const OWN_ODDS = 0;
/** A sentence with nearly all of a quote's words states it, whatever the models make of so few words. */
const QUOTED = 0.8;
const QUOTED_ODDS = 1;

/** By claim id, how far above what is enough the log-odds are that a text is about it. */
export function oddsByModel(model: ClaimModel, passage: PassageText): Map<string, number> {
  const scores = scoreByModel(model, passage);
  return new Map(
    [...scores.claims].map(([id, odds]) => [id, odds + ABOUT_SHARE * scores.about - ENOUGH]),
  );
}

/** The claims a sentence is about by the fitted models, best first. */
export function rateByModel(
  index: ClaimIndex,
  model: ClaimModel,
  passage: PassageText,
): RatedClaim[] {
  const { claims } = index;
  const scores = scoreByModel(model, passage);
  const words = contentWords(passage.text);
  const enough = words.length < LONG ? ENOUGH : ENOUGH_LONG;
  const stems = new Set(words.map(({ stem }) => stem));
  const rated = claims
    .map(candidate => {
      const odds = (scores.claims.get(candidate.claim.id) ?? 0) + ABOUT_SHARE * scores.about;
      const isQuoted = shareOfQuote(candidate, stems, index) >= QUOTED;
      return { candidate, isQuoted, odds: isQuoted ? Math.max(odds, 0) + QUOTED_ODDS : odds };
    })
    .sort((a, b) => b.odds - a.odds);
  const best = rated[0]?.odds ?? Number.NEGATIVE_INFINITY;
  return rated
    .filter(({ odds }) => best > enough && odds > best - MARGIN)
    .map(({ candidate, odds, isQuoted }) => ({
      candidate,
      score: Math.max(ABOUT_THRESHOLD, 1 / (1 + Math.exp(enough - odds))),
      isQuoted,
      isStated: isQuoted || scores.states > STATED,
      isSure: isQuoted || (scores.claims.get(candidate.claim.id) ?? 0) > OWN_ODDS,
      odds: { about: odds, states: scores.states, differs: scores.differs },
    }));
}

function shareOfQuote({ fields }: IndexedClaim, said: Set<string>, index: ClaimIndex): number {
  const stems = [...new Set(fields.quote.map(({ stem }) => stem))];
  const weigh = (some: string[]) => some.reduce((sum, stem) => sum + index.weigh(stem), 0);
  return weigh(stems.filter(stem => said.has(stem))) / weigh(stems);
}
