import { model } from 'virtual:claim-model';
import { pack } from 'virtual:pack';
import { defineBackground } from 'wxt/utils/define-background';
import { answerText } from '../lib/core/answer-text.ts';
import { createCardViewer } from '../lib/core/card-view.ts';
import { createClaimIndex } from '../lib/core/claim-index.ts';
import { findClaims } from '../lib/core/find-claims.ts';
import { matchClaims } from '../lib/core/match-claims.ts';
import { withTopic } from '../lib/core/settings.ts';
import { isSite, isSiteOff, siteOf, withSite } from '../lib/core/sites.ts';
import { answerRequests } from '../lib/platform/answer-requests.ts';
import { putAskedText } from '../lib/platform/asked-text.ts';
import { onCommand } from '../lib/platform/commands.ts';
import { createSelectionMenu, onSelectionMenu } from '../lib/platform/context-menu.ts';
import { onFirstInstall } from '../lib/platform/first-install.ts';
import {
  injectIntoOpenPages,
  injectMarkStyles,
  injectScript,
} from '../lib/platform/inject-scripts.ts';
import { onNewLife } from '../lib/platform/new-life.ts';
import { openPopup, openPopupOrWindow } from '../lib/platform/open-popup.ts';
import { updateSettings, watchSettings } from '../lib/platform/settings-store.ts';
import { openExtensionPage, showTab, type TabView } from '../lib/platform/tabs.ts';
import { updateAllToolbars, updateToolbar } from '../lib/platform/toolbar.ts';
import { openCard, returnToPlace, showMention, stepMention } from '../lib/platform/tour-frames.ts';

export default defineBackground(() => {
  const index = createClaimIndex(pack, model);
  const viewCard = createCardViewer(pack, index);

  onNewLife(async () => {
    await createSelectionMenu('What does the article say about this?');
    await injectIntoOpenPages();
  }).catch(reason => console.warn('Silicon Footnotes could not reach open pages:', reason));
  onFirstInstall(() => openExtensionPage('/welcome.html'));
  onSelectionMenu(({ text, tabId }) => {
    openPopupOrWindow(tabId).catch(reason =>
      console.warn('Silicon Footnotes could not answer:', reason),
    );
    void putAskedText(text);
  });
  watchSettings(() => void updateAllToolbars(), new AbortController().signal);
  onCommand({
    'next-mention': ({ id }) => tellIfNone(stepMention(id, 1)),
    'previous-mention': ({ id }) => tellIfNone(stepMention(id, -1)),
    'open-card': ({ id }) => tellIfNone(openCard(id)),
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
    'answer-text': ({ text }) => answerText(pack, index, text),
    'search-claims': question => ({
      hits: findClaims(pack, index, question),
      source: { publisher: pack.article.publisher, url: pack.article.url },
    }),
    'set-site': ({ site, on }) => updateSettings(settings => withSite(settings, site, on)),
    'set-topic': ({ topic, on }) => updateSettings(settings => withTopic(settings, topic, on)),
    'update-toolbar': async (_params, { tabId }) => {
      if (tabId !== undefined) await updateToolbar(tabId);
    },
    'go-to-mention': async ({ tab, frame, id }) => {
      await showTab(tab);
      return showMention(tab, frame, id);
    },
    'go-back': async ({ tab }) => {
      await showTab(tab);
      return returnToPlace(tab);
    },
    'set-choices': choices => updateSettings(settings => ({ ...settings, ...choices })),
    'replace-settings': chosen => updateSettings(settings => ({ ...settings, ...chosen })),
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

/** Where no mention can be gone to, the popup says why. */
async function tellIfNone(isDone: Promise<boolean>): Promise<void> {
  if (!(await isDone.catch(() => false))) await openPopup().catch(() => {});
}
