import { useEffect, useRef } from 'preact/hooks';

export interface SearchBoxProps {
  query: string;
  onQuery: (query: string) => void;
}

/** Focused as it appears: the popup is opened to search. */
export function SearchBox({ query, onQuery }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <search class="search-box">
      <input
        ref={input}
        type="search"
        aria-label="Search the article"
        placeholder="Search the article"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={event => onQuery(event.currentTarget.value)}
      />
    </search>
  );
}
