/**
 * Has `listen` add its listeners now, and again whenever the page writes the document anew: `document.open()` takes all
 * listeners away, ours too. Adding the same one twice adds it once.
 */
export function keepListening(document: Document, listen: () => void, signal: AbortSignal): void {
  listen();
  const observer = new MutationObserver(listen);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
