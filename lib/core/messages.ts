import type { Choices, Settings } from './settings.ts';
import type { CardView, Relation, SearchHitView, SourceView } from './views.ts';

/** A mention and its surroundings, as the page hands them over to be matched. */
export interface Passage {
  topic: string;
  /** The sentence the mention stands in. */
  text: string;
  /** The text around that sentence, without it. */
  context: string;
}

/** Requests to the background: `{name: {params, result}}`. Checked on receipt by `message-schema.ts`. */
export interface BackgroundRequests {
  /** Injects the card's script into the frame that asks. */
  'mount-card': { params: Record<never, never>; result: void };
  /** Injects the script that marks mentions. */
  'mount-marker': { params: Record<never, never>; result: void };
  'view-card': { params: Passage; result: CardView };
  /** How the article's best claim stands to each passage; nothing where it has none. At most `MOST_PASSAGES` at once. */
  'relate-passages': { params: { passages: Passage[] }; result: (Relation | null)[] };
  'search-claims': {
    params: { query: string };
    result: { hits: SearchHitView[]; source: SourceView };
  };
  /** `site` is as `siteOf` writes it; anything else is refused. */
  'set-site': { params: { site: string; on: boolean }; result: Settings };
  'set-topic': { params: { topic: string; on: boolean }; result: Settings };
  'set-choices': { params: Partial<Choices>; result: Settings };
  /** Opens the captured article, at a claim or a gap when one is named. */
  'open-article': { params: { claim?: string; gap?: string }; result: void };
}

/** What the script of one frame answers when the popup asks; `addReports` adds them up. */
export interface PageReport {
  /** Mentions marked in this frame, by topic id, most first. */
  counts: { topic: string; name: string; count: number }[];
  /** Whether some of those in view are not painted, as there are too many. */
  isFull: boolean;
}

export interface PageRequests {
  'report-page': { params: Record<never, never>; result: PageReport };
}

/** So many passages are related in one request. */
export const MOST_PASSAGES = 50;
