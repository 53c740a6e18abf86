import { useState } from 'preact/hooks';
import { PageCount } from '../../components/PageCount.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { SearchResults } from '../../components/SearchResults.tsx';
import { SiteSwitch } from '../../components/SiteSwitch.tsx';
import { useAnswer } from '../../components/use-answer.ts';
import { useProblem } from '../../components/use-problem.ts';
import { useWatched } from '../../components/use-watched.ts';
import { coveringSite, isSite, siteOf } from '../../lib/core/sites.ts';
import { sendToBackground } from '../../lib/platform/messages.ts';
import { readSettings, watchSettings } from '../../lib/platform/settings-store.ts';
import { type Tab, usePage } from './use-page.ts';

const SETTINGS = { read: readSettings, watch: watchSettings };
const ARTICLE_FAILED = 'Could not open the article. Try again.';

export interface PopupProps {
  tab?: Tab | undefined;
  onDone: () => void;
}

export function Popup({ tab, onDone }: PopupProps) {
  const [query, setQuery] = useState('');
  const answer = useAnswer(query, searchClaims);
  const settings = useWatched(SETTINGS);
  const site = siteOf(tab?.url ?? '');
  const offBy = settings && site && coveringSite(settings, site);
  const page = usePage(tab, site, offBy);
  const { problem, attempt } = useProblem();
  const openArticle = (claim: string) =>
    attempt(sendToBackground('open-article', { claim }).then(onDone), ARTICLE_FAILED);
  const switchSite = (site: string, on: boolean) =>
    attempt(sendToBackground('set-site', { site, on }), `Could not switch ${site}. Try again.`);
  return (
    <main class="popup">
      <SearchBox query={query} onQuery={setQuery} />
      <SearchResults
        query={answer?.query ?? ''}
        hits={answer?.hits ?? []}
        onOpenArticle={openArticle}
      />
      <section class="this-page" aria-label="On this page">
        <PageCount page={page} />
        {settings && site && isSite(site) && (
          <SiteSwitch site={site} offBy={offBy} onSwitch={switchSite} />
        )}
        {problem && (
          <p class="page-count" role="alert">
            {problem}
          </p>
        )}
      </section>
    </main>
  );
}

async function searchClaims(query: string) {
  const hits = query.trim() ? (await sendToBackground('search-claims', { query })).hits : [];
  return { query, hits };
}
