import { names } from 'virtual:names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isFirst } from '../lib/core/first.ts';
import { frameSites } from '../lib/core/frame-sites.ts';
import { createNameLook } from '../lib/core/may-name.ts';
import { isAnySiteOff } from '../lib/core/sites.ts';
import { createSwitch } from '../lib/core/switch.ts';
import { onPageBack } from '../lib/dom/back-forward.ts';
import { frameAddress } from '../lib/dom/frame-address.ts';
import { canHighlight } from '../lib/dom/highlighter.ts';
import { removeLeftovers } from '../lib/dom/leftovers.ts';
import { whyUnreadable } from '../lib/dom/unreadable.ts';
import { watchForNames } from '../lib/dom/watch-for-names.ts';
import { whenRoomy } from '../lib/dom/when-roomy.ts';
import { followSitesOff } from '../lib/platform/follow-settings.ts';
import { answerPageRequests, sendToBackground } from '../lib/platform/messages.ts';
import { isOrphaned, warnUnlessOrphaned } from '../lib/platform/orphan.ts';
import { shadowRootOf } from '../lib/platform/shadow-root-of.ts';
import { tellToolbar } from '../lib/platform/tell-toolbar.ts';

// In every frame of every page, and so as small as can be: looks whether any name of the pack may stand in it, and if so has
// marker.ts injected, which takes over. Listed in the manifest by wxt.config.ts. WXT's own wrapper for content scripts is
// not used: it announces itself to the page by an event.
export default defineUnlistedScript(() => {
  if (!isFirst('page')) return;
  if (canHighlight()) removeLeftovers(document);
  whenRoomy(window, watchPage);
});

function watchPage(): void {
  const sites = frameSites(frameAddress());
  if (sites.length === 0) return;
  const life = new AbortController();
  const unread = whyUnreadable(document);
  const report = { counts: [], isFull: false, ...(unread && { unread }) };
  const watch = createSwitch(
    signal => !unread && watchNames(signal, hasEnded, takeOver),
    life.signal,
  );
  const hasEnded = () => {
    if (isOrphaned()) life.abort();
    return life.signal.aborted;
  };
  const takeOver = async () => {
    await sendToBackground('mount-marker', {});
    life.abort();
  };
  let isOff = false;
  const isTop = window === window.top;
  const greyToolbar = () => isOff && isTop && !document.hidden && tellToolbar();

  const readAgain = followSitesOff(settings => {
    const wasOff = isOff;
    isOff = isAnySiteOff(settings, sites);
    watch.turn(!isOff);
    if (!wasOff) greyToolbar();
  }, life.signal);
  // With another page the browser forgets that its toolbar's button is grey, and with one that it has made ready or kept.
  document.addEventListener('visibilitychange', greyToolbar, life);
  // Firefox drops an answer that comes while the page is away, the marker's too.
  const lookAgain = () => {
    watch.turn(false);
    readAgain();
  };
  onPageBack(window, lookAgain, life.signal);
  answerPageRequests({ 'report-page': () => report }, life.signal);
}

function watchNames(
  signal: AbortSignal,
  hasEnded: () => boolean,
  takeOver: () => Promise<void>,
): void {
  watchForNames({
    document,
    rootOf: shadowRootOf,
    look: createNameLook(names, hasEnded),
    onFound: () => {
      takeOver().catch(reason => warnUnlessOrphaned('could not mark a page', reason));
    },
    signal,
  });
}
