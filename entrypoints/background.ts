import { model } from 'virtual:claim-model';
import { pack } from 'virtual:pack';
import { defineBackground } from 'wxt/utils/define-background';
import { createCardViewer } from '../lib/core/card-view.ts';
import { createClaimIndex } from '../lib/core/claim-index.ts';
import { matchClaims } from '../lib/core/match-claims.ts';
import { searchClaims } from '../lib/core/search-claims.ts';
import { withTopic } from '../lib/core/settings.ts';
import { withSite } from '../lib/core/sites.ts';
import { answerRequests } from '../lib/platform/answer-requests.ts';
import {
  injectIntoOpenPages,
  injectMarkStyles,
  injectScript,
  onInstalled,
} from '../lib/platform/inject-scripts.ts';
import { updateSettings } from '../lib/platform/settings-store.ts';
import { openExtensionPage } from '../lib/platform/tabs.ts';

export default defineBackground(() => {
  const index = createClaimIndex(pack, model);
  const viewCard = createCardViewer(pack, index);

  onInstalled(injectIntoOpenPages);
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
    'set-choices': choices => updateSettings(settings => ({ ...settings, ...choices })),
    'open-article': ({ claim, gap }) => {
      const place = claim ? `#claim-${claim}` : gap ? `#gap-${gap}` : '';
      return openExtensionPage(`/article.html${place}`);
    },
  });
});
