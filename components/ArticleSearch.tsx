import type { SearchHitView } from '../lib/core/views.ts';
import { KindLabel } from './KindLabel.tsx';
import { Quote } from './Quote.tsx';
import { type SearchListOptions, useSearchList } from './use-search-list.ts';

/** A search over the claims of the article. What was found hangs below the field while the focus is in there. */
export function ArticleSearch(options: SearchListOptions) {
  const { query, answer } = options;
  const { box, isListed, open, type, pick, onKeyDown, onFocusOut } = useSearchList(options);
  return (
    <search class="article-search" ref={box} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <input
        type="search"
        aria-label="Search the claims"
        placeholder="Search the claims"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={event => type(event.currentTarget.value)}
        onFocus={open}
      />
      <p class="article-search-status" role="status">
        {answer?.query.trim() && sayFound(answer.hits.length)}
      </p>
      {isListed && answer && <Hits hits={answer.hits} onPick={pick} />}
    </search>
  );
}

function Hits({ hits, onPick }: { hits: SearchHitView[]; onPick: (id: string) => void }) {
  return (
    <ol class="article-hits" aria-label="Claims found">
      {hits.map(({ id, quote, before, after, marks, kind }) => (
        <li key={id}>
          <a
            href={`#claim-${id}`}
            onClick={event => {
              event.preventDefault();
              onPick(id);
            }}
          >
            <Quote {...{ quote, before, after, marks }} />
            <KindLabel kind={kind} />
          </a>
        </li>
      ))}
    </ol>
  );
}

function sayFound(count: number): string {
  if (count === 0) return 'Nothing on this in the article.';
  return count === 1 ? '1 claim found' : `${count} claims found`;
}
