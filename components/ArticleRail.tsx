import type { Article } from '../lib/core/pack.ts';
import { KindGlyph } from './KindGlyph.tsx';
import { type NumberedClaim, nameClaim } from './numbered-claims.ts';
import { spreadMarks } from './spread-marks.ts';

/** Of the rail's height: closer together a pointer could not tell two marks apart. */
const LEAST_APART = 1 / 44;

export interface ArticleRailProps {
  article: Article;
  claims: NumberedClaim[];
  target?: string | undefined;
  found: ReadonlySet<string>;
}

/** A map of the article at the side: a mark for each claim and gap, as far down as it stands in the text. */
export function ArticleRail({ article, claims, target, found }: ArticleRailProps) {
  const marks = [
    ...claims.map(claim => ({
      at: claim.start,
      place: `claim-${claim.id}`,
      name: nameClaim(claim),
      look: found.has(claim.id) ? 'is-found' : '',
      glyph: <KindGlyph kind={claim.kind} />,
    })),
    ...article.gaps.map(({ id, end, missing }) => ({
      at: end,
      place: `gap-${id}`,
      name: `Not in the capture: ${missing}`,
      look: 'is-gap',
      glyph: null,
    })),
  ].sort((a, b) => a.at - b.at);
  const tops = spreadMarks(
    marks.map(({ at }) => at / article.text.length),
    LEAST_APART,
  );
  return (
    <nav class="article-rail" aria-label="Where the claims stand in the article">
      {marks.map(({ place, name, look, glyph }, index) => (
        <a
          key={place}
          href={`#${place}`}
          class={look}
          aria-label={name}
          aria-current={place === target ? 'location' : undefined}
          style={{ top: `${(tops[index] ?? 0) * 100}%` }}
        >
          {glyph}
        </a>
      ))}
    </nav>
  );
}
