import { lexicon } from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { countTopics } from '../lib/core/count-topics.ts';
import { isFirst } from '../lib/core/first.ts';
import { frameSites } from '../lib/core/frame-sites.ts';
import { SHOW_DELAYS_MS } from '../lib/core/hover.ts';
import { createNameLook } from '../lib/core/may-name.ts';
import { createMentionFinder } from '../lib/core/mentions.ts';
import { DEFAULT_SETTINGS } from '../lib/core/settings.ts';
import { isAnySiteOff } from '../lib/core/sites.ts';
import { createSwitch } from '../lib/core/switch.ts';
import { onPageBack } from '../lib/dom/back-forward.ts';
import { createCountTeller } from '../lib/dom/count-teller.ts';
import { frameAddress } from '../lib/dom/frame-address.ts';
import { startReading } from '../lib/dom/reading.ts';
import { createCardOpener } from '../lib/platform/card-opener.ts';
import { followSettings } from '../lib/platform/follow-settings.ts';
import { answerPageRequests, sendToBackground } from '../lib/platform/messages.ts';
import { isOrphaned, onOrphaned } from '../lib/platform/orphan.ts';
import { shadowRootOf } from '../lib/platform/shadow-root-of.ts';
import { tellToolbar } from '../lib/platform/tell-toolbar.ts';

// Marks the mentions of a frame. Injected once page.ts has seen that the frame may have any.
export default defineUnlistedScript(() => {
  const sites = frameSites(frameAddress());
  if (sites.length === 0 || !isFirst('marker')) return;
  const life = new AbortController();
  let settings = DEFAULT_SETTINGS;
  const openCards = createCardOpener(() => life.abort());
  const toolbar = createCountTeller(tellToolbar, life.signal);
  const reading = createSwitch(
    signal =>
      startReading({
        finder: createMentionFinder({ ...lexicon, topics: lexicon.topics.filter(isMarked) }),
        look: createNameLook(lexicon.names),
        createOpener: openCards,
        density: settings.density,
        relate: async passages => sendToBackground('relate-passages', { passages }),
        isCurrent,
        showDelayMs: () => SHOW_DELAYS_MS[settings.hoverDelay],
        onCount: toolbar.take,
        rootOf: shadowRootOf,
        signal,
      }),
    life.signal,
  );

  const isCurrent = () => {
    if (isOrphaned()) life.abort();
    return !life.signal.aborted;
  };
  const turn = (isOn: boolean) => {
    if (!isOn) toolbar.take(0);
    else if (!reading.current()) toolbar.again();
    reading.turn(isOn);
  };
  const tour = () => reading.current()?.tour;
  const isMarked = ({ id }: { id: string }) => !settings.topicsOff.includes(id);

  onPageBack(window, toolbar.again, life.signal);
  onOrphaned(() => life.abort(), life.signal);
  const readAgain = followSettings(chosen => {
    const isOther = (['topicsOff', 'density'] as const).some(
      name => `${chosen[name]}` !== `${settings[name]}`,
    );
    if (isOther) turn(false);
    settings = chosen;
    turn(!isAnySiteOff(settings, sites));
  }, life.signal);
  onPageBack(window, readAgain, life.signal);
  answerPageRequests(
    {
      'report-page': () => ({
        counts: countTopics(reading.current()?.topics() ?? [], lexicon.topics),
        isFull: reading.current()?.isFull() ?? false,
      }),
      'list-mentions': ({ most }) => tour()?.list(most) ?? { mentions: [], canReturn: false },
      'show-mention': ({ id, takesFocus }) => tour()?.show(id, takesFocus) ?? false,
      'step-mention': ({ by, from }) => tour()?.step(by, from) ?? false,
      'open-card': () => tour()?.openCard() ?? false,
      'close-card': () => tour()?.closeCard() ?? true,
      'return-to-place': () => tour()?.goBack() ?? false,
      'tell-place': () => tour()?.place() ?? { total: 0, goneAt: 0, height: 0 },
    },
    life.signal,
  );
});
