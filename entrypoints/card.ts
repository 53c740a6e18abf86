import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../components/card.css?inline';
import claimCss from '../components/claim.css?inline';
import { renderCard } from '../components/render-card.tsx';
import tokensCss from '../components/tokens.css?inline';
import { setCardDoor } from '../lib/core/card-door.ts';
import { createCardHost } from '../lib/dom/card-host.ts';
import { sendToBackground } from '../lib/platform/messages.ts';
import { warnUnlessOrphaned } from '../lib/platform/orphan.ts';

// Injected by the background into the frame where a card is first asked for.
export default defineUnlistedScript(() => {
  const host = createCardHost({
    css: [tokensCss, claimCss, cardCss].join('\n'),
    render: (into, view, close) =>
      renderCard(into, {
        view,
        onClose: close,
        onOpenArticle: place =>
          void sendToBackground('open-article', place).catch(reason =>
            warnUnlessOrphaned('could not open the article', reason),
          ),
      }),
  });
  setCardDoor(globalThis, host);
});
