import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** The claim or gap that the address names, `#claim-ID` or `#gap-ID`: in sight and focused whenever it is gone to. */
export function usePlace() {
  const [place, setPlace] = useState({ id: idOf(location.hash) });
  useEffect(() => {
    const onChange = () => setPlace({ id: idOf(location.hash) });
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  useLayoutEffect(() => {
    const element = document.getElementById(place.id);
    element?.scrollIntoView();
    element?.focus({ preventScroll: true });
  }, [place]);
  /** Also to where the address is already. */
  const goTo = (id: string) => {
    if (idOf(location.hash) === id) setPlace({ id });
    else location.hash = id;
  };
  return { target: place.id, goTo };
}

function idOf(hash: string): string {
  return hash.slice(1);
}
