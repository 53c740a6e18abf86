import { useEffect, useState } from 'preact/hooks';

export interface Watched<T> {
  read: () => Promise<T>;
  /** Calls back on each change until the signal aborts. */
  watch: (onChange: (value: T) => void, signal: AbortSignal) => void;
}

/** A value kept up to date; `undefined` until it is first read. `source` must not change between renders. */
export function useWatched<T>(source: Watched<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const stop = new AbortController();
    source.watch(setValue, stop.signal);
    // A change that comes while the first read is under way is the newer of the two.
    source.read().then(read => setValue(now => now ?? read));
    return () => stop.abort();
  }, [source]);
  return value;
}
