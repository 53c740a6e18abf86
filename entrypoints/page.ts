import { names } from 'virtual:names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isFirst } from '../lib/core/first.ts';
import { frameSites } from '../lib/core/frame-sites.ts';
import { createNameLook } from '../lib/core/may-name.ts';
import { isAnySiteOff } from '../lib/core/sites.ts';
import { createSwitch } from '../lib/core/switch.ts';
import { frameAddress } from '../lib/dom/frame-address.ts';
import { canHighlight } from '../lib/dom/highlighter.ts';
import { watchForNames } from '../lib/dom/watch-for-names.ts';
import { whenRoomy } from '../lib/dom/when-roomy.ts';
import { followSettings } from '../lib/platform/follow-settings.ts';
import { answerPageRequests, sendToBackground } from '../lib/platform/messages.ts';
import { warnUnlessOrphaned } from '../lib/platform/orphan.ts';
import { shadowRootOf } from '../lib/platform/shadow-root-of.ts';

// In every frame of every page, and so as small as can be: looks whether any name of the pack may stand in it, and if so has
// marker.ts injected, which takes over. Listed in the manifest by wxt.config.ts. WXT's own wrapper for content scripts is
// not used: it announces itself to the page by an event.
export default defineUnlistedScript(() => {
  if (canHighlight() && isFirst('page')) whenRoomy(window, watchPage);
});

function watchPage(): void {
  const sites = frameSites(frameAddress());
  if (sites.length === 0) return;
  const life = new AbortController();
  const look = createNameLook(names);
  const takeOver = async () => {
    await sendToBackground('mount-marker', {});
    life.abort();
  };
  const watch = createSwitch(
    signal =>
      watchForNames({
        document,
        rootOf: shadowRootOf,
        look,
        onFound: () => {
          takeOver().catch(reason => warnUnlessOrphaned('could not mark a page', reason));
        },
        signal,
      }),
    life.signal,
  );

  followSettings(settings => watch.turn(!isAnySiteOff(settings, sites)), life.signal);
  answerPageRequests({ 'report-page': () => ({ counts: [], isFull: false }) }, life.signal);
}
