import { useEffect, useState } from 'preact/hooks';
import { watchAskedText } from '../../lib/platform/asked-text.ts';

/** The text that the popup was opened to answer, or one that comes a moment later. */
export function useAskedText(first: string | undefined) {
  const [text, setText] = useState(first);
  useEffect(() => {
    const stop = new AbortController();
    watchAskedText(setText, stop.signal);
    return () => stop.abort();
  }, []);
  /** Whether there was one to put away. */
  const putAway = () => {
    setText(undefined);
    return text !== undefined;
  };
  return { text, putAway };
}
