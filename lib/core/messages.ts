import type { Choices, Settings } from './settings.ts';
import type { AnswerView, CardView, Relation, SearchHitView, SourceView } from './views.ts';

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
    /** Without a query it finds all claims on the topic. */
    params: { query: string; topic?: string };
    result: { hits: SearchHitView[]; source: SourceView };
  };
  'answer-text': { params: { text: string }; result: AnswerView };
  /** `site` is as `siteOf` writes it; anything else is refused. */
  'set-site': { params: { site: string; on: boolean }; result: Settings };
  'set-topic': { params: { topic: string; on: boolean }; result: Settings };
  /** What the toolbar's button shows of the tab that asks may have changed. */
  'update-toolbar': { params: Record<never, never>; result: void };
  /** Goes to a mention of a tab, opens its card and moves the focus into it; false when it is there no longer. */
  'go-to-mention': { params: { tab: number; frame: number; id: string }; result: boolean };
  /** Goes back to where the page was before the first mention was gone to. */
  'go-back': { params: { tab: number }; result: boolean };
  'set-choices': { params: Partial<Choices>; result: Settings };
  /** Settings from a file, or the defaults; what is not named stays as it is. */
  'replace-settings': { params: Partial<Settings>; result: Settings };
  /** Opens the captured article, at a claim or a gap when one is named. */
  'open-article': { params: { claim?: string; gap?: string }; result: void };
}

/** How the background answers. That it failed is an answer too, which one that was stopped does not give. */
export type Reply<Result> = { result: Result } | { problem: string };

/** What the script of one frame answers when the popup asks; `addReports` adds them up. */
export interface PageReport {
  /** Mentions marked in this frame, by topic id, most first. */
  counts: { topic: string; name: string; count: number }[];
  /** Whether some of those in view are not painted, as there are too many. */
  isFull: boolean;
  /** Why it cannot be read at all, where it cannot. */
  unread?: Unreadable;
}

/** The browser's viewer of PDF files; a browser, or a setting of it, without the CSS Custom Highlight API. */
export type Unreadable = 'pdf' | 'no-highlights';

/** A mention, in the words of its sentence. */
export interface MentionView {
  /** Told anew with every page; it stays while the mention stands where it does. */
  id: string;
  topic: string;
  text: string;
  before: string;
  after: string;
  /** Whether it stands in the same sentence as the mention before it. */
  isInSameSentence: boolean;
  passage: Passage;
}

export interface MentionList {
  /** In reading order. */
  mentions: MentionView[];
  /** The one last gone to. */
  at?: string;
  /** Whether there is a place to go back to, from where a mention was gone to. */
  canReturn: boolean;
}

/** Where the next step begins: behind the mention last gone to, at what is in view, at the first or the last. */
export type StepFrom = 'here' | 'view' | 'start' | 'end';

/** Requests to the script of one frame. None answers nothing, which would look like a frame without a script. */
export interface PageRequests {
  'report-page': { params: Record<never, never>; result: PageReport };
  /** The mentions that can be seen, the first ones. */
  'list-mentions': { params: { most: number }; result: MentionList };
  /** Goes to a mention and opens its card; false when it is there no longer. */
  'show-mention': { params: { id: string; takesFocus: boolean }; result: boolean };
  /** False when there is none further on in the frame. */
  'step-mention': { params: { by: 1 | -1; from: StepFrom }; result: boolean };
  /** Opens the card of the mention last gone to, or of the first in view, and moves the focus into it; false when there is none. */
  'open-card': { params: Record<never, never>; result: boolean };
  'close-card': { params: Record<never, never>; result: true };
  /** Goes back to where the page was before the first mention was gone to; false when nothing is known of it. */
  'return-to-place': { params: Record<never, never>; result: boolean };
  'tell-place': { params: Record<never, never>; result: FramePlace };
}

/** How a frame stands in a tour of the mentions. */
export interface FramePlace {
  /** Its mentions that can be seen. */
  total: number;
  /** When one of them was gone to that is in view still, in milliseconds since 1970; 0 when none is. */
  goneAt: number;
  /** Where that one stands in the frame's window, in CSS pixels from its top; 0 when none does. */
  height: number;
}

/** So many passages are related in one request. */
export const MOST_PASSAGES = 50;
