import { lexicon } from 'virtual:lexicon';
import { names } from 'virtual:names';
import { SHOW_DELAYS_MS } from '../../lib/core/hover.ts';
import { createNameLook } from '../../lib/core/may-name.ts';
import { createMentionFinder } from '../../lib/core/mentions.ts';
import { createSwitch } from '../../lib/core/switch.ts';
import { startReading } from '../../lib/dom/reading.ts';
import { createCardOpener } from '../../lib/platform/card-opener.ts';
import { followSettings } from '../../lib/platform/follow-settings.ts';
import { sendToBackground } from '../../lib/platform/messages.ts';
import { shadowRootOf } from '../../lib/platform/shadow-root-of.ts';

const createOpener = createCardOpener(() => {});
let finder = createMentionFinder(lexicon);

/** Marks the mentions of this page and opens cards for them, by what does so in every page. */
export async function readThisPage(): Promise<void> {
  await loadCard();
  const { signal } = new AbortController();
  const reading = createSwitch(startReadingIt, signal);
  followSettings(({ topicsOff }) => {
    const topics = lexicon.topics.filter(({ id }) => !topicsOff.includes(id));
    finder = createMentionFinder({ ...lexicon, topics });
    reading.turn(false);
    reading.turn(true);
  }, signal);
}

function startReadingIt(signal: AbortSignal) {
  return startReading({
    finder,
    look: createNameLook(names),
    createOpener,
    isCurrent: () => true,
    onCount: () => {},
    density: 'all',
    showDelayMs: () => SHOW_DELAYS_MS.normal,
    relate: async passages => sendToBackground('relate-passages', { passages }),
    rootOf: shadowRootOf,
    signal,
  });
}

/** The card's script, which the background can bring to every page but those of the extension. */
function loadCard(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/card.js';
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('card.js is not there'));
    document.head.append(script);
  });
}

/** Opens the card of the first mention in an element that holds nothing but a sentence. */
export function openCardIn(sentence: HTMLElement): void {
  const text = sentence.textContent ?? '';
  const [mention] = finder.find(text);
  if (!mention || !sentence.firstChild) return;
  const range = new Range();
  range.setStart(sentence.firstChild, mention.start);
  range.setEnd(sentence.firstChild, mention.end);
  createOpener(() => {}).open(
    { topic: mention.topic, text, context: '' },
    {
      line: () => range.getBoundingClientRect(),
      isWanted: () => true,
      attach: host => document.documentElement.append(host as Element),
    },
    true,
  );
}
