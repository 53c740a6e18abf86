import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../components/card.css?inline';
import claimCss from '../components/claim.css?inline';
import type { CitationForm } from '../components/copy-claim.ts';
import { renderCard, renderNotice } from '../components/render-card.tsx';
import { sayCard } from '../components/say-card.ts';
import { saySite } from '../components/say-site.ts';
import type { TurnedOff } from '../components/TurnOff.tsx';
import tokensCss from '../components/tokens.css?inline';
import { setCardDoor } from '../lib/core/card-door.ts';
import { citeInMarkdown, citePlainly, linkToQuote } from '../lib/core/cite.ts';
import { frameSites } from '../lib/core/frame-sites.ts';
import { isAnySiteOff, isSite } from '../lib/core/sites.ts';
import { onPageBack } from '../lib/dom/back-forward.ts';
import { createCardHost } from '../lib/dom/card-host.ts';
import { copyText } from '../lib/dom/copy-text.ts';
import { frameAddress } from '../lib/dom/frame-address.ts';
import { followSettings } from '../lib/platform/follow-settings.ts';
import { sendToBackground } from '../lib/platform/messages.ts';
import { onOrphaned, warnUnlessOrphaned } from '../lib/platform/orphan.ts';
import { shadowRootOf } from '../lib/platform/shadow-root-of.ts';

const CITE: Record<CitationForm, typeof citePlainly> = {
  plain: citePlainly,
  markdown: citeInMarkdown,
  link: linkToQuote,
};

// Injected by the background into the frame where a card is first asked for.
export default defineUnlistedScript(() => {
  const sites = frameSites(frameAddress());
  const outermost = sites.at(-1);
  const host = createCardHost({
    css: [tokensCss, claimCss, cardCss].join('\n'),
    rootOf: shadowRootOf,
    describe: sayCard,
    renderNotice,
    render: (into, { view, isPinned, pin, close }) =>
      renderCard(into, {
        view,
        isPinned,
        site: outermost && isSite(outermost) ? outermost : undefined,
        onPin: pin,
        onClose: close,
        onCopy: (claim, form) => copyText(CITE[form](claim, view.source)),
        onOpenArticle: place => act(sendToBackground('open-article', place)),
        onTurnOff: what => {
          act(turnOff(what, host.isUsedByKey()));
          close();
        },
      }),
  });
  setCardDoor(globalThis, host.door);
  const life = new AbortController();
  onOrphaned(() => {
    host.closeAll();
    life.abort();
  }, life.signal);
  const readAgain = followSettings(settings => {
    const isOff = isAnySiteOff(settings, sites);
    host.closeCards(({ topic }) => isOff || settings.topicsOff.includes(topic.id));
  }, life.signal);
  onPageBack(window, readAgain, life.signal);

  async function turnOff(what: TurnedOff, takesFocus: boolean): Promise<void> {
    const turn = (on: boolean) =>
      'site' in what
        ? sendToBackground('set-site', { site: what.site, on })
        : sendToBackground('set-topic', { topic: what.topic.id, on });
    const [gone, back] = sayTurned(what);
    const undo = async () => {
      await turn(true);
      host.notify({ words: back, takesFocus: false });
    };
    await turn(false);
    host.notify({ words: gone, undo: () => act(undo()), takesFocus });
  }

  function act(acting: Promise<unknown>): void {
    acting.catch(reason => {
      warnUnlessOrphaned('could not do what was asked in a card', reason);
      const words = 'That did not work. Reload the page, and try again.';
      host.notify({ words, takesFocus: false });
    });
  }
});

/** What is said once it is off, and once it is on again. */
function sayTurned(what: TurnedOff): [gone: string, back: string] {
  if ('topic' in what) {
    const { name } = what.topic;
    return [`${name} is not marked any more, on any site.`, `${name} is marked again.`];
  }
  const place = saySite(what.site);
  return [`Nothing is marked ${place} any more.`, `Mentions are marked again ${place}.`];
}
