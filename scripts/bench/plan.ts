import {
  type BenchPage,
  makeArticle,
  makeFiveMillion,
  makeMegabyte,
  makeWithoutMention,
} from './pages.ts';

/** A page with how it is measured. */
export interface PlannedPage extends BenchPage {
  rounds: { warm: number; cold: number };
  /** mark.js is given each so-manieth of the names, and its time multiplied: see in-page.ts. */
  markJsEvery: number;
  /** What a full scan may take, in times the floor; nothing is asked of the others. */
  mostTimesFloor?: number;
  /** What mark.js may take at least, in times a full scan. */
  leastTimesFaster?: number;
  /** Whether its memory is looked at. */
  isForHeap: boolean;
}

const SHORT = { rounds: { warm: 15, cold: 5 }, markJsEvery: 1, isForHeap: false };
const LONG = { rounds: { warm: 5, cold: 3 }, markJsEvery: 10, isForHeap: false };

/** The generated pages, the article first, and the saved ones. */
export function planPages(saved: BenchPage[]): PlannedPage[] {
  const withoutMention = { ...SHORT, markJsEvery: 10, mostTimesFloor: 1.3 };
  const [everyday, bare] = makeWithoutMention();
  return [
    { ...SHORT, ...makeArticle(), isForHeap: true },
    { ...SHORT, ...makeMegabyte(), isForHeap: true, mostTimesFloor: 2, leastTimesFaster: 50 },
    { ...LONG, ...makeFiveMillion() },
    { ...withoutMention, ...everyday },
    { ...withoutMention, ...bare, isForHeap: true },
    ...saved.map(page => ({ ...SHORT, markJsEvery: 10, ...page })),
  ];
}
