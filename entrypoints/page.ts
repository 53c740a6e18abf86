import { lexicon } from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { countTopics } from '../lib/core/count-topics.ts';
import { createMentionFinder } from '../lib/core/mentions.ts';
import { DEFAULT_SETTINGS } from '../lib/core/settings.ts';
import { isSiteOff, siteOf } from '../lib/core/sites.ts';
import { createSwitch } from '../lib/core/switch.ts';
import { canHighlight } from '../lib/dom/highlighter.ts';
import { startReading } from '../lib/dom/reading.ts';
import { createCardOpener } from '../lib/platform/card-opener.ts';
import { followSettings } from '../lib/platform/follow-settings.ts';
import { answerPageRequests } from '../lib/platform/messages.ts';

// Listed in the manifest by wxt.config.ts. WXT's own wrapper for content scripts is not used: it announces
// itself to the page by an event.
export default defineUnlistedScript(() => {
  const site = siteOf(location.href);
  if (!site || !canHighlight()) return;
  const life = new AbortController();
  let settings = DEFAULT_SETTINGS;
  const openCards = createCardOpener(() => life.abort());
  const reading = createSwitch(
    signal =>
      startReading(
        createMentionFinder({ ...lexicon, topics: lexicon.topics.filter(isMarked) }),
        openCards,
        signal,
      ),
    life.signal,
  );

  const isMarked = ({ id }: { id: string }) => !settings.topicsOff.includes(id);

  followSettings(chosen => {
    if (chosen.topicsOff.join() !== settings.topicsOff.join()) reading.turn(false);
    settings = chosen;
    reading.turn(!isSiteOff(settings, site));
  }, life.signal);
  answerPageRequests(
    {
      'report-page': () => ({
        counts: countTopics(reading.current()?.topics() ?? [], lexicon.topics),
      }),
    },
    life.signal,
  );
});
