import { lexicon } from 'virtual:lexicon';
import { names } from 'virtual:names';
import { pack } from 'virtual:pack';
import MarkJs from 'mark.js';
import { createNameLook, glanceOf } from '../../lib/core/may-name.ts';
import { createMentionFinder, type MentionFinder } from '../../lib/core/mentions.ts';
import { once } from '../../lib/core/once.ts';
import { createMarks, type Mark } from '../../lib/dom/marks.ts';
import { wholeOf } from '../../lib/dom/observer.ts';
import { pageEvidence, pageIdentity } from '../../lib/dom/page-evidence.ts';
import { createPainter } from '../../lib/dom/painter.ts';
import { createMarkReader } from '../../lib/dom/read-marks.ts';
import { watchForNames } from '../../lib/dom/watch-for-names.ts';

// Bundled as the extension's scripts are, and run in the world of a page without the extension: its own code and what it is
// measured against, in one place. All times are of the main thread, in milliseconds; what the browser then spends on
// painting is in none of them. Each call does the whole work again and leaves the page as it was.

/** The pages of the bench have no shadow trees; closed ones only an extension can ask for. */
const noRoot = () => undefined;

/** The first look at a page, as page.js has it. */
export interface LookResult {
  /** Until it is found that a name may stand there, or else to the end. Turns left to the page in between are in it. */
  ms: number;
  /** Whether the extension would bring marker.js, and so read the page. */
  isFound: boolean;
}

/** A reading of the page, as marker.js has it. */
export interface ReadResult {
  /** The first time with making the patterns and word lists of the pack. */
  readMs: number;
  /** Handing the places to the browser. */
  paintMs: number;
  marks: number;
}

export interface InPage {
  /** Walking all text nodes and running one regular expression on each. */
  floor(): number;
  look(): Promise<LookResult>;
  read(): ReadResult;
  /** With each so-manieth of the names; its time scaled up to all of them, as it goes over the page once for each. */
  markJs(every: number): number;
  size(): { characters: number; nodes: number };
}

declare global {
  var bench: InPage;
}

/** A look that has not gone on for so long is over: it does not tell. */
const QUIET_MS = 250;

/** The names that are written as plain words in the pack; those with choices in them mark.js is spared. */
const PLAIN_NAMES = pack.topics
  .flatMap(({ aliases, ambiguous }) => [...aliases, ...ambiguous])
  .filter(name => !/[[(]/.test(name));

/** Made once a page, when it is first looked at and read; each of the two scripts has its own. */
let finder: MentionFinder | undefined;
const pageLook = once(() => createNameLook(names));
const markerLook = once(() => createNameLook(names));

globalThis.bench = {
  floor() {
    const start = performance.now();
    const pattern = new RegExp(glanceOf(names), 'i');
    let found = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (pattern.test((node as Text).data)) found += 1;
    const ms = performance.now() - start;
    // Used, so that no compiler may leave the tests out.
    return found < 0 ? Number.NaN : ms;
  },
  look: () =>
    new Promise(resolve => {
      const ending = new AbortController();
      const start = performance.now();
      const look = pageLook();
      let last = start;
      let isFound = false;
      const glance = (text: string) => {
        const answer = look.glance(text);
        last = performance.now();
        return answer;
      };
      const onFound = () => {
        isFound = true;
        last = performance.now();
      };
      const { signal } = ending;
      watchForNames({ document, look: { ...look, glance }, onFound, rootOf: noRoot, signal });
      const waitForEnd = () => {
        if (!isFound && performance.now() - last < QUIET_MS) return void setTimeout(waitForEnd, 20);
        ending.abort();
        resolve({ ms: last - start, isFound });
      };
      waitForEnd();
    }),
  read() {
    const ending = new AbortController();
    const { signal } = ending;
    const start = performance.now();
    finder ??= createMentionFinder(lexicon);
    const painter = createPainter(signal);
    let paintMs = 0;
    const timed = (paint: (mark: Mark) => void) => (mark: Mark) => {
      const before = performance.now();
      paint(mark);
      paintMs += performance.now() - before;
    };
    const marks = createMarks({ onAdd: timed(painter.onAdd), onRemove: timed(painter.onRemove) });
    const read = createMarkReader({
      finder,
      look: markerLook(),
      readEvidence: pageEvidence,
      readIdentity: pageIdentity,
      marks,
    });
    const steps = read(wholeOf(document));
    while (!steps.next().done);
    const readMs = performance.now() - start - paintMs;
    ending.abort();
    return { readMs, paintMs, marks: marks.all().length };
  },
  markJs(every) {
    const terms = PLAIN_NAMES.filter((_name, i) => i % every === 0);
    const marker = new MarkJs(document.body);
    const start = performance.now();
    marker.mark(terms, { separateWordSearch: false });
    const ms = performance.now() - start;
    marker.unmark();
    return (ms * PLAIN_NAMES.length) / terms.length;
  },
  size() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const size = { characters: 0, nodes: 0 };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      size.characters += (node as Text).length;
      size.nodes += 1;
    }
    return size;
  },
};
