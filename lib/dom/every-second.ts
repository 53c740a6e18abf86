/** Calls `look` once a second while the document is shown: for the few things that no event and no observer tells of. */
export function everySecond(look: () => void, signal: AbortSignal): void {
  const lookIfShown = () => document.visibilityState === 'visible' && look();
  const timer = setInterval(lookIfShown, 1000);
  signal.addEventListener('abort', () => clearInterval(timer));
}
