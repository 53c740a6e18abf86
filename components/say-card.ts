import type { CardView } from '../lib/core/views.ts';
import { RELATION_WORDS } from './RelationWord.tsx';

/** Longer quotes are cut at a word: it is heard while a person reads on. In UTF-16 units. */
const LONG = 140;

/** What a card says first, in few words, for those who hear it. */
export function sayCard({ topic, about: [best], gap, more }: CardView): string {
  const parts = [
    best && `${RELATION_WORDS[best.relation].toLowerCase()}. “${cut(best.quote)}”`,
    gap && `announced in the article, but not in the capture: ${gap.missing}.`,
    !best && !gap && `nothing on this sentence. ${more.length} more on ${topic.name}.`,
  ];
  return `${topic.name}: ${parts.filter(Boolean).join('; ')}`;
}

function cut(quote: string): string {
  if (quote.length <= LONG) return quote;
  return `${quote.slice(0, quote.lastIndexOf(' ', LONG))} …`;
}
