import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { type ClaimModel, scoreByModel } from './claim-model.ts';
import { ABOUT_THRESHOLD, type PassageText, type RatedClaim } from './rated-claim.ts';
import { contentWords } from './words.ts';

/**
 * The log-odds that are enough, of being about any claim and about this one together. Judged by models that had not seen them
 * (`npm run fit:claims -- --check`), cards are false on 12 in 100 of the sentences modelled on news that no claim is about and on 5 in
 * 100 of those in our own words, where more would find hardly any more.
 */
const ENOUGH = -0.6;
/** The second and third claim are listed when they are not much further from the sentence than the first. */
const MARGIN = 2;
const STATED = 0.3;
/** From here on a claim is likely by its own model, and not only the likeliest. */
const OWN_ODDS = 0;
/** A sentence with nearly all of a quote's words states it, whatever the models make of so few words. */
const QUOTED = 0.8;
const QUOTED_ODDS = 1;

const NO_SCORES = { about: 0, states: 0, differs: 0 };

/** By claim id, how far above what is enough the log-odds are that a text is about it. */
export function oddsByModel(model: ClaimModel, passage: PassageText): Map<string, number> {
  const scores = scoreByModel(model, passage);
  return new Map([...scores.claims].map(([id, { about }]) => [id, about + scores.about - ENOUGH]));
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
  const stems = new Set(words.map(({ stem }) => stem));
  const rated = claims
    .map(candidate => {
      const own = scores.claims.get(candidate.claim.id) ?? NO_SCORES;
      const odds = own.about + scores.about;
      const isQuoted = shareOfQuote(candidate, stems, index) >= QUOTED;
      return { candidate, own, isQuoted, odds: isQuoted ? Math.max(odds, 0) + QUOTED_ODDS : odds };
    })
    .sort((a, b) => b.odds - a.odds);
  const best = rated[0]?.odds ?? Number.NEGATIVE_INFINITY;
  return rated
    .filter(({ odds }) => best > ENOUGH && odds > best - MARGIN)
    .map(({ candidate, own, odds, isQuoted }) => ({
      candidate,
      score: Math.max(ABOUT_THRESHOLD, 1 / (1 + Math.exp(ENOUGH - odds))),
      isQuoted,
      isStated: isQuoted || own.states > STATED,
      isSure: isQuoted || own.about > OWN_ODDS,
      odds: { about: odds, states: own.states, differs: own.differs },
    }));
}

function shareOfQuote({ fields }: IndexedClaim, said: Set<string>, index: ClaimIndex): number {
  const stems = [...new Set(fields.quote.map(({ stem }) => stem))];
  const weigh = (some: string[]) => some.reduce((sum, stem) => sum + index.weigh(stem), 0);
  return weigh(stems.filter(stem => said.has(stem))) / weigh(stems);
}
