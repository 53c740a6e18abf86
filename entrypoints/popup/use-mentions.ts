import { useEffect, useState } from 'preact/hooks';
import type { ListedMention } from '../../components/MentionItem.tsx';
import type { PageState } from '../../components/PageCount.tsx';
import { type MentionView, MOST_PASSAGES, type Passage } from '../../lib/core/messages.ts';
import type { Relation } from '../../lib/core/views.ts';
import { askFrames } from '../../lib/platform/ask-frames.ts';
import { sendToBackground } from '../../lib/platform/messages.ts';

/** So many are listed at once, and so many more each time that is asked for. */
const LISTED_AT_ONCE = 100;

export interface TabMention extends MentionView, ListedMention {
  frame: number;
}

export interface TabMentions {
  mentions: TabMention[];
  /** The key of the one last gone to. */
  at: string | undefined;
  canReturn: boolean;
}

const NONE: TabMentions = { mentions: [], at: undefined, canReturn: false };

/** The mentions of a tab in reading order, the first ones; listed anew whenever what the page counts has changed. */
export function useMentions(tabId: number | undefined, page: PageState) {
  const [most, setMost] = useState(LISTED_AT_ONCE);
  const [list, setList] = useState(NONE);
  const counts = page && 'counts' in page ? page.counts : [];
  const state = JSON.stringify(counts);
  useEffect(() => {
    let isCurrent = true;
    const isAny = tabId !== undefined && state !== '[]';
    const asked = isAny ? listMentions(tabId, most).catch(() => NONE) : Promise.resolve(NONE);
    asked.then(answer => isCurrent && setList(answer));
    return () => {
      isCurrent = false;
    };
  }, [tabId, state, most]);
  const relations = useRelations(list.mentions);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return {
    ...list,
    mentions: list.mentions.map(each => ({
      ...each,
      relation: relations.get(keyOf(each.passage)),
    })),
    left: list.mentions.length > 0 ? Math.max(0, total - list.mentions.length) : 0,
    listMore: () => setMost(now => now + LISTED_AT_ONCE),
  };
}

async function listMentions(tabId: number, most: number): Promise<TabMentions> {
  const frames = await askFrames(tabId, 'list-mentions', { most });
  const mentions = frames.flatMap(({ frameId, answer }) =>
    answer.mentions.map(each => ({ ...each, frame: frameId, key: `${frameId} ${each.id}` })),
  );
  const here = frames.find(({ answer }) => answer.at !== undefined);
  return {
    mentions: mentions.slice(0, most),
    at: here && `${here.frameId} ${here.answer.at}`,
    canReturn: frames.some(({ answer }) => answer.canReturn),
  };
}

/** How the article stands to each passage, as far as that is known; asked for as many at a time as may be asked. */
function useRelations(mentions: { passage: Passage }[]): Map<string, Relation | null> {
  const [known, setKnown] = useState(new Map<string, Relation | null>());
  useEffect(() => {
    const unknown = mentions.map(each => each.passage).filter(each => !known.has(keyOf(each)));
    const passages = unknown.slice(0, MOST_PASSAGES);
    if (passages.length === 0) return;
    const learn = (relations: (Relation | null)[]) => {
      const learnt = passages.map((each, i) => [keyOf(each), relations[i] ?? null] as const);
      setKnown(now => new Map([...now, ...learnt]));
    };
    sendToBackground('relate-passages', { passages }).then(learn, error =>
      console.warn('Silicon Footnotes could not relate the mentions:', error),
    );
  }, [mentions, known]);
  return known;
}

function keyOf({ text, context }: Passage): string {
  return JSON.stringify([text, context]);
}
