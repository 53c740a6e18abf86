import { model } from 'virtual:claim-model';
import { pack } from 'virtual:pack';
import { defineBackground } from 'wxt/utils/define-background';
import { createCardViewer } from '../lib/core/card-view.ts';
import { createClaimIndex } from '../lib/core/claim-index.ts';
import { matchClaims } from '../lib/core/match-claims.ts';
import { searchClaims } from '../lib/core/search-claims.ts';
import { withTopic } from '../lib/core/settings.ts';
import { isSite, isSiteOff, siteOf, withSite } from '../lib/core/sites.ts';
import { answerRequests } from '../lib/platform/answer-requests.ts';
import { onCommand } from '../lib/platform/commands.ts';
import {
  injectIntoOpenPages,
  injectMarkStyles,
  injectScript,
  onInstalled,
} from '../lib/platform/inject-scripts.ts';
import { updateSettings, watchSettings } from '../lib/platform/settings-store.ts';
import { openExtensionPage, type TabView } from '../lib/platform/tabs.ts';
import { updateAllToolbars, updateToolbar } from '../lib/platform/toolbar.ts';
import { openCard, returnToPlace, showMention, stepMention } from '../lib/platform/tour-frames.ts';

export default defineBackground(() => {
  const index = createClaimIndex(pack, model);
  const viewCard = createCardViewer(pack, index);

  onInstalled(injectIntoOpenPages);
  watchSettings(() => void updateAllToolbars(), new AbortController().signal);
  onCommand({
    'next-mention': ({ id }) => stepMention(id, 1),
    'previous-mention': ({ id }) => stepMention(id, -1),
    'open-card': ({ id }) => openCard(id),
    'toggle-site': switchSiteOf,
  });
  answerRequests({
    'mount-card': (_params, asker) => injectScript('/card.js', asker),
    'mount-marker': async (_params, asker) => {
      await injectMarkStyles(asker);
      await injectScript('/marker.js', asker);
    },
    'view-card': passage => viewCard(passage),
    'relate-passages': ({ passages }) =>
      passages.map(passage => matchClaims(index, passage)[0]?.relation ?? null),
    'search-claims': ({ query }) => ({
      hits: searchClaims(pack, index, query),
      source: { publisher: pack.article.publisher, url: pack.article.url },
    }),
    'set-site': ({ site, on }) => updateSettings(settings => withSite(settings, site, on)),
    'set-topic': ({ topic, on }) => updateSettings(settings => withTopic(settings, topic, on)),
    'update-toolbar': async (_params, { tabId }) => {
      if (tabId !== undefined) await updateToolbar(tabId);
    },
    'go-to-mention': ({ tab, frame, id }) => showMention(tab, frame, id),
    'go-back': ({ tab }) => returnToPlace(tab),
    'set-choices': choices => updateSettings(settings => ({ ...settings, ...choices })),
    'open-article': ({ claim, gap }) => {
      const place = claim ? `#claim-${claim}` : gap ? `#gap-${gap}` : '';
      return openExtensionPage(`/article.html${place}`);
    },
  });
});

async function switchSiteOf({ url = '' }: TabView): Promise<void> {
  const site = siteOf(url);
  if (!site || !isSite(site)) return;
  await updateSettings(settings => withSite(settings, site, isSiteOff(settings, site)));
}
