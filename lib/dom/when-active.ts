/** Calls back at once; in a page that the browser has only made ready, when a person goes to it. */
export function whenActive(document: Document, callback: () => void): void {
  const isReady = (document as { prerendering?: boolean }).prerendering === true;
  if (isReady) document.addEventListener('prerenderingchange', callback, { once: true });
  else callback();
}
