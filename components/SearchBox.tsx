import { useEffect, useRef } from 'preact/hooks';

export interface SearchBoxProps {
  query: string;
  /** Whether the popup was opened to search. */
  isFocused: boolean;
  onQuery: (query: string) => void;
}

export function SearchBox({ query, isFocused, onQuery }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFocused) input.current?.focus();
  }, [isFocused]);
  return (
    <search class="search-box" data-zone="search">
      <input
        ref={input}
        type="search"
        aria-label="Search the article"
        aria-describedby="search-keys"
        placeholder="Search the article"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={event => onQuery(event.currentTarget.value)}
      />
      <span id="search-keys" hidden>
        Arrow down goes to the list below.
      </span>
    </search>
  );
}
