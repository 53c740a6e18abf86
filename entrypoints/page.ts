import { lexicon } from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMentionFinder } from '../lib/core/mentions.ts';
import { isSiteOff, siteOf } from '../lib/core/sites.ts';
import { canHighlight } from '../lib/dom/highlighter.ts';
import { startReading } from '../lib/dom/reading.ts';
import { createCardOpener } from '../lib/platform/card-opener.ts';
import { answerPageRequests } from '../lib/platform/messages.ts';
import { readSettings, watchSettings } from '../lib/platform/settings-store.ts';

// Listed in the manifest by wxt.config.ts. WXT's own wrapper for content scripts is not used: it announces
// itself to the page by an event.
export default defineUnlistedScript(() => {
  const site = siteOf(location.href);
  if (!site || !canHighlight()) return;
  const finder = createMentionFinder(lexicon);
  let reading: AbortController | undefined;
  let report = () => ({ counts: [] as { topic: string; name: string; count: number }[] });

  const start = () => {
    if (reading) return;
    reading = new AbortController();
    const { count } = startReading(finder, createCardOpener, reading.signal);
    report = () => ({ counts: count(lexicon) });
  };
  const stop = () => {
    reading?.abort();
    reading = undefined;
    report = () => ({ counts: [] });
  };

  const forever = new AbortController().signal;
  readSettings().then(settings => !isSiteOff(settings, site) && start());
  watchSettings(settings => (isSiteOff(settings, site) ? stop() : start()), forever);
  answerPageRequests({ 'report-page': () => report() }, forever);
});
