import { pack } from 'virtual:pack';
import { render } from 'preact';
import { ArticleHeader } from '../../components/ArticleHeader.tsx';
import { ArticleText } from '../../components/ArticleText.tsx';

/** Shows the article with the claim or gap that the address names: `#claim-ID` or `#gap-ID`. */
function showArticle() {
  const target = location.hash.slice(1);
  render(
    <main>
      <ArticleHeader {...pack.article} />
      <ArticleText pack={pack} target={target} />
    </main>,
    document.body,
  );
  const place = document.getElementById(target);
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}

addEventListener('hashchange', showArticle);
showArticle();
