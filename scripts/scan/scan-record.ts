import type { ClaimIndex } from '../../lib/core/claim-index.ts';
import { describePage } from '../../lib/core/describe-page.ts';
import { explainPage } from '../../lib/core/explain-page.ts';
import { type ClaimMatch, matchClaims } from '../../lib/core/match-claims.ts';
import {
  type Candidate,
  createMentionFinder,
  type MentionFinder,
} from '../../lib/core/mentions.ts';
import type { Pack } from '../../lib/core/pack.ts';
import { prepareLexicon } from '../../lib/core/prepare-lexicon.ts';
import type { PassageText } from '../../lib/core/rated-claim.ts';
import { surroundingsOf } from '../../lib/core/sentences.ts';
import type { ScanRecord } from './read-records.ts';
import { printCandidate, printMatch, printMention, type ScanLine } from './scan-line.ts';

export interface ScanOptions {
  /** Whether to print the candidates with their reasons. */
  explain: boolean;
}

export function createScanner(
  pack: Pack,
  index: ClaimIndex,
  options: ScanOptions = { explain: false },
): (record: ScanRecord) => ScanLine {
  const finder = createMentionFinder(prepareLexicon(pack));
  return record => {
    const read = readFlows(finder, record);
    const candidates = read.flatMap(flow => flow.candidates.map(each => shift(each, flow.start)));
    const passages = record.flows ? passagesOf(read, record.title) : [wholeOf(record)];
    const claims = bestOfEach(passages.flatMap(passage => matchClaims(index, passage)));
    return {
      id: record.id,
      mentions: candidates.filter(isKept).map(printMention),
      claims: claims.map(printMatch),
      ...(options.explain && { candidates: candidates.map(printCandidate) }),
    };
  };
}

/** A flow with its candidates, whose offsets count in its own text. */
interface ReadFlow {
  start: number;
  text: string;
  candidates: Candidate[];
}

/** Each flow is judged by itself, as in a page: neither a name nor evidence crosses its border. */
function readFlows(finder: MentionFinder, record: ScanRecord): ReadFlow[] {
  const page = { ...describePage(record), around: record.context };
  const flows = record.flows ?? [{ start: 0, end: record.text.length }];
  const promising = flows
    .map(({ start, end }) => ({ start, text: record.text.slice(start, end) }))
    .filter(({ text }) => finder.mayMention(text));
  const texts = promising.map(({ text }) => text);
  const explained = explainPage(finder, texts, page);
  return promising.map((flow, i) => ({ ...flow, candidates: explained[i] ?? [] }));
}

function shift(candidate: Candidate, by: number): Candidate {
  return { ...candidate, start: candidate.start + by, end: candidate.end + by };
}

function isKept({ verdict }: Candidate): boolean {
  return verdict.kept;
}

function wholeOf({ text, context, title }: ScanRecord): PassageText {
  return { text, context: `${context} ${title}` };
}

/** The sentences of a document that hold its mentions. */
function passagesOf(flows: ReadFlow[], title: string): PassageText[] {
  const bySentence = new Map<string, PassageText>();
  for (const { text, candidates } of flows) {
    for (const mention of candidates.filter(isKept)) {
      const { sentence, context } = surroundingsOf(text, mention);
      bySentence.set(sentence, { text: sentence, context: `${context} ${title}` });
    }
  }
  return [...bySentence.values()];
}

function bestOfEach(matches: ClaimMatch[]): ClaimMatch[] {
  const best = new Map<string, ClaimMatch>();
  for (const match of matches) {
    const known = best.get(match.claim.id);
    if (!known || known.score < match.score) best.set(match.claim.id, match);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
