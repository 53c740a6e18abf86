import type { Candidate } from './candidates.ts';
import { lettersIn } from './letter-case.ts';
import type { Certainty, Company } from './sense-features.ts';

/** A stranger that was judged worse than this is no company. */
const WORST_COMPANY = -1.5;

/** The candidates of one topic, as company. */
interface Circle {
  hasCertain: boolean;
  best: number;
  kept: number;
  /** How many of those kept are written with these letters, and how many in any case. */
  spellings: Map<string, number>;
  anyCase: Map<string, number>;
}

/** Tells the best company that each of the candidates of a text has among the others. */
export function findCompany(all: Candidate[]): (candidate: Candidate) => Company {
  const circles = new Map<string, Circle>();
  for (const candidate of all.filter(isCompany)) {
    const circle = circles.get(candidate.topic) ?? emptyCircle();
    circles.set(candidate.topic, circle);
    addTo(circle, candidate);
  }
  return candidate => {
    const own = circles.get(candidate.topic) ?? emptyCircle();
    const strangers = [...circles.values()].filter(circle => circle !== own);
    if (strangers.some(({ hasCertain }) => hasCertain)) return 'certain';
    const kin = isCompany(candidate) && candidate.verdict.kept ? own.kept - 1 : own.kept;
    if (kin > countUnlike(own, candidate.text)) return 'same';
    if (strangers.some(({ best }) => best > WORST_COMPANY)) return 'any';
    return kin > 0 ? 'unlike' : 'none';
  };
}

function isCompany({ certainty }: Candidate): boolean {
  return certainty !== 'misspelt';
}

function emptyCircle(): Circle {
  return {
    hasCertain: false,
    best: -Infinity,
    kept: 0,
    spellings: new Map(),
    anyCase: new Map(),
  };
}

function addTo(circle: Circle, { text, certainty, verdict }: Candidate): void {
  circle.best = Math.max(circle.best, verdict.score);
  if (!verdict.kept) return;
  circle.hasCertain ||= isCertain(certainty);
  circle.kept += 1;
  const letters = lettersIn(text);
  increase(circle.spellings, letters);
  increase(circle.anyCase, letters.toLowerCase());
}

function isCertain(certainty: Certainty): boolean {
  return certainty === 'certain' || certainty === 'full' || certainty === 'instance';
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How many have the letters of a name in another case: graviton and Graviton4. */
function countUnlike({ spellings, anyCase }: Circle, name: string): number {
  const letters = lettersIn(name);
  return (anyCase.get(letters.toLowerCase()) ?? 0) - (spellings.get(letters) ?? 0);
}
