import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchHitView } from '../lib/core/views.ts';
import { stepFocus } from './step-focus.ts';

export interface SearchListOptions {
  query: string;
  /** What was found, best first, for a query that may lag behind what is typed. */
  answer: { query: string; hits: SearchHitView[] } | undefined;
  onQuery: (query: string) => void;
  onPick: (claimId: string) => void;
}

/**
 * A search field with the list of what it found below it, links in an element that `box` is the ref of. Down and Up go
 * through them, Enter in the field goes to the best, and Escape comes back to the field, closes, and clears, in this order.
 */
export function useSearchList({ query, answer, onQuery, onPick }: SearchListOptions) {
  const box = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isListed = isOpen && answer !== undefined && answer.hits.length > 0;
  const pick = (id: string) => {
    setOpen(false);
    onPick(id);
  };
  const best = useBest({ query, answer, onPick: pick });
  const type = (typed: string) => {
    best.forget();
    setOpen(true);
    onQuery(typed);
  };
  const goBack = (field: HTMLElement | null | undefined) => {
    if (document.activeElement !== field) field?.focus();
    else if (isListed) setOpen(false);
    else onQuery('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const field = box.current?.querySelector('input');
    if (event.isComposing) return;
    if (event.key === 'Escape') goBack(field);
    else if (event.key === 'Enter' && event.target === field) best.want();
    else if (!isListed || !stepFocus(box.current, 'input, a', event.key)) return;
    event.preventDefault();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!box.current?.contains(relatedTarget as Node | null)) setOpen(false);
  };
  return { box, isListed, open: () => setOpen(true), type, pick, onKeyDown, onFocusOut };
}

/** Picks the best once it is wanted and the answer to what was typed is there: who types fast presses Enter before. */
function useBest({ query, answer, onPick }: Omit<SearchListOptions, 'onQuery'>) {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (!isWanted || answer?.query !== query) return;
    setWanted(false);
    const [best] = answer.hits;
    if (best) onPick(best.id);
  });
  return { want: () => setWanted(true), forget: () => setWanted(false) };
}
