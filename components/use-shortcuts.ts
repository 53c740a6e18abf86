import { useEffect, useState } from 'preact/hooks';
import type { KeyListProps } from './KeyList.tsx';

/** The keys, read anew whenever the page is come back to: they are changed on another. `read` must not change. */
export function useShortcuts(read: () => Promise<KeyListProps['keys']>): KeyListProps['keys'] {
  const [keys, setKeys] = useState<KeyListProps['keys']>([]);
  useEffect(() => {
    const update = () => {
      read().then(setKeys, error => console.warn('Silicon Footnotes could not read keys:', error));
    };
    update();
    addEventListener('focus', update);
    return () => removeEventListener('focus', update);
  }, [read]);
  return keys;
}
