import { pack } from 'virtual:pack';
import { useEffect, useRef } from 'preact/hooks';
import type { OpenArticle } from '../../components/open-article.ts';
import { handlePopupKey, openFirst } from '../../components/popup-focus.ts';
import { SearchBox } from '../../components/SearchBox.tsx';
import { SearchResults, sayResults } from '../../components/SearchResults.tsx';
import { SiteSwitch } from '../../components/SiteSwitch.tsx';
import { TopicChips } from '../../components/TopicChips.tsx';
import { useProblem } from '../../components/use-problem.ts';
import { useWatched } from '../../components/use-watched.ts';
import { coveringSite, isSite, siteOf } from '../../lib/core/sites.ts';
import { sendToBackground } from '../../lib/platform/messages.ts';
import { readSettings, watchSettings } from '../../lib/platform/settings-store.ts';
import type { TabView } from '../../lib/platform/tabs.ts';
import { Answer } from './Answer.tsx';
import { PageSection } from './PageSection.tsx';
import { useAskedText } from './use-asked-text.ts';
import { usePage } from './use-page.ts';
import { useSearch } from './use-search.ts';

const SETTINGS = { read: readSettings, watch: watchSettings };
const { article, claims } = pack;
/** Those that the article says anything about. */
const TOPICS = pack.topics.filter(({ id }) => claims.some(({ topics }) => topics.includes(id)));

export interface PopupProps {
  tab?: TabView | undefined;
  /** A text that a person asks about. */
  askedText?: string | undefined;
  /** What the popup was opened for is done. */
  onDone: () => void;
}

export function Popup({ tab, askedText, onDone }: PopupProps) {
  const main = useRef<HTMLElement>(null);
  const asked = useAskedText(askedText);
  const search = useSearch();
  const settings = useWatched(SETTINGS);
  const site = siteOf(tab?.url ?? '');
  const offBy = settings && site && coveringSite(settings, site);
  const page = usePage(tab, site, offBy);
  const { problem, attempt } = useProblem();
  const openArticle: OpenArticle = place =>
    attempt(sendToBackground('open-article', place).then(onDone), ARTICLE_FAILED);
  const switchSite = (site: string, on: boolean) =>
    attempt(sendToBackground('set-site', { site, on }), `Could not switch ${site}. Try again.`);

  useEffect(() => {
    if (!search.wantsFirst || !search.isAnswered) return;
    search.setWantsFirst(false);
    openFirst(main.current);
  });
  const onKeyDown = (event: KeyboardEvent) =>
    main.current &&
    handlePopupKey(event, main.current, {
      onEnter: () => search.setWantsFirst(search.isAsking),
      onBack: asked.putAway,
      onClear: () => asked.putAway() || search.clear(),
      onClose: onDone,
    });
  const type = (query: string) => {
    asked.putAway();
    search.type(query);
  };
  const chooseTopic = (topic: string | undefined) => {
    asked.putAway();
    search.setTopic(topic);
  };
  const isSearch = asked.text === undefined && search.isAsking;
  const list = {
    opened: search.opened,
    onOpen: search.setOpened,
    onCopy: (text: string) => navigator.clipboard.writeText(text),
  };
  return (
    <main class="popup" ref={main} onKeyDown={onKeyDown}>
      <h1 class="unseen">Silicon Footnotes</h1>
      <header class="popup-head">
        <SearchBox query={search.query} isFocused={askedText === undefined} onQuery={type} />
        <TopicChips topics={TOPICS} chosen={search.topic} onChoose={chooseTopic} />
        <p class="search-status" role="status">
          {isSearch && search.isAnswered && say(search)}
        </p>
      </header>
      <div class="popup-body" tabIndex={-1}>
        {asked.text !== undefined && (
          <Answer text={asked.text} {...list} onOpenArticle={openArticle} onBack={asked.putAway} />
        )}
        {isSearch && (
          <SearchResults
            {...list}
            hits={search.hits}
            source={article}
            onOpenArticle={claim => openArticle({ claim })}
          />
        )}
        {asked.text === undefined && !isSearch && (
          <PageSection
            tabId={tab?.id}
            page={page}
            attempt={attempt}
            onOpenArticle={openArticle}
            onGone={onDone}
          />
        )}
      </div>
      <footer class="popup-foot">
        {problem && (
          <p class="popup-problem" role="alert">
            {problem}
          </p>
        )}
        {settings && site && isSite(site) && (
          <SiteSwitch site={site} offBy={offBy} onSwitch={switchSite} />
        )}
      </footer>
    </main>
  );
}

const ARTICLE_FAILED = 'Could not open the article. Try again.';

function say({ query, topic, hits }: ReturnType<typeof useSearch>): string {
  const name = TOPICS.find(({ id }) => id === topic)?.name;
  return sayResults({ query: query.trim(), topic: name, count: hits.length });
}
