/** Calls back when the page is shown again as it was left: going back to it, the browser has forgotten what its toolbar showed. */
export function onRestored(view: Window, callback: () => void, signal: AbortSignal): void {
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && callback();
  view.addEventListener('pageshow', onShow, { signal });
}
