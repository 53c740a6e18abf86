import { pack } from 'virtual:pack';
import { useState } from 'preact/hooks';
import { ArticleHeader } from '../../components/ArticleHeader.tsx';
import { ArticleRail } from '../../components/ArticleRail.tsx';
import { ArticleSearch } from '../../components/ArticleSearch.tsx';
import { ArticleText } from '../../components/ArticleText.tsx';
import { numberClaims } from '../../components/numbered-claims.ts';
import { useAnswer } from '../../components/use-answer.ts';
import { sendToBackground } from '../../lib/platform/messages.ts';
import { usePlace } from './use-place.ts';

const { article } = pack;
const CLAIMS = numberClaims(pack.claims);

export function Article() {
  const { target, goTo } = usePlace();
  const [query, setQuery] = useState('');
  const answer = useAnswer(query, searchClaims);
  const found = new Set(answer?.hits.map(({ id }) => id));
  return (
    <>
      <main>
        <ArticleHeader {...article} />
        <ArticleSearch
          query={query}
          answer={answer}
          onQuery={setQuery}
          onPick={claim => goTo(`claim-${claim}`)}
        />
        <ArticleText
          article={article}
          claims={CLAIMS}
          {...{ target, found }}
          onCopyLink={copyLink}
        />
      </main>
      <ArticleRail article={article} claims={CLAIMS} {...{ target, found }} />
    </>
  );
}

async function searchClaims(query: string) {
  const hits = query.trim() ? (await sendToBackground('search-claims', { query })).hits : [];
  return { query, hits };
}

async function copyLink(claim: string): Promise<void> {
  const link = new URL(`#claim-${claim}`, location.href);
  await navigator.clipboard.writeText(link.href);
}
