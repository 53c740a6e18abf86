/** What a key does while a card is open; true when it was meant for the card. */
export interface CardKeys {
  host(): Element | undefined;
  onEscape(): boolean;
  onKeyInside(event: KeyboardEvent): boolean;
  /** The focus left the card, for something else on the page. */
  onFocusOut(): void;
  signal: AbortSignal;
}

/**
 * Hears keys before the page does. Those pressed inside the card are kept from the page, where they may be shortcuts; what
 * the browser itself does with them, pressing a button or scrolling, it still does. So is the focus that moves inside: a
 * page's own dialog may want it back.
 */
export function watchKeys({ host, onEscape, onKeyInside, onFocusOut, signal }: CardKeys): void {
  const isInside = ({ target }: Event) => target !== null && target === host();
  const keep = (event: Event) => {
    if (isInside(event)) event.stopImmediatePropagation();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    keep(event);
    if (!event.isTrusted || event.isComposing || !isMeant(event, isInside(event))) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const isMeant = (event: KeyboardEvent, inside: boolean) =>
    event.key === 'Escape' ? onEscape() : inside && onKeyInside(event);
  const onOut = (event: Event) => {
    keep(event);
    if (isInside(event) && document.hasFocus()) onFocusOut();
  };
  const options = { capture: true, signal };
  window.addEventListener('keydown', onKeyDown, options);
  window.addEventListener('focusout', onOut, options);
  for (const type of ['keyup', 'keypress', 'focusin']) window.addEventListener(type, keep, options);
}
