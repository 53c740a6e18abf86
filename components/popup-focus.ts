import { type PopupAction, type PopupZone, popupAction } from './popup-keys.ts';

export interface PopupKeysOptions {
  /** Enter in the search field. */
  onEnter: () => void;
  /** Leaves what is shown in place of the list, if anything is. */
  onBack: () => void;
  /** Clears the search; false if it was clear. */
  onClear: () => boolean;
  onClose: () => void;
}

/** Does what a key asks for, going by the `data-` names of the popup's elements. What it does not know is the browser's. */
export function handlePopupKey(
  event: KeyboardEvent,
  popup: Element,
  { onEnter, onBack, onClear, onClose }: PopupKeysOptions,
): void {
  const target = event.target as Element;
  const place = target.closest<HTMLElement>('[data-zone]');
  const zone = (place?.dataset.zone ?? 'detail') as PopupZone;
  const item = target.closest('li');
  const toSearch = () => popup.querySelector<HTMLElement>('input[type=search]')?.focus();
  const perform: Record<PopupAction, () => unknown> = {
    next: () => step(place, target, 1),
    previous: () => step(place, target, -1) || (zone === 'list' && toSearch()),
    first: () => stopsIn(place)[0]?.focus(),
    last: () => stopsIn(place).at(-1)?.focus(),
    'to-search': toSearch,
    'to-list': () => tabStopIn(popup.querySelector('[data-zone=list]'))?.focus(),
    open: () => (zone === 'search' ? onEnter() : toggle(item, false)),
    close: () => toggle(item, true),
    back: () => {
      if (toggle(item, true)) return;
      onBack();
      toSearch();
    },
    clear: () => onClear() || onClose(),
    type: toSearch,
  };
  const action = popupAction(event, zone);
  if (!action) return;
  perform[action]();
  // The letter is to land in the field that has the focus now.
  if (action !== 'type') event.preventDefault();
}

/** Goes to the first of the list, and opens it. */
export function openFirst(popup: Element | null): void {
  const [first] = stopsIn(popup?.querySelector('[data-zone=list]') ?? null);
  first?.focus();
  toggle(first?.closest('li') ?? null, false);
}

function stopsIn(place: Element | null): HTMLElement[] {
  return [...(place?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
}

/** The one that the Tab key comes to. */
function tabStopIn(place: Element | null): HTMLElement | undefined {
  const stops = stopsIn(place);
  return stops.find(({ tabIndex }) => tabIndex === 0) ?? stops[0];
}

function step(place: Element | null, target: Element, by: 1 | -1): boolean {
  const stops = stopsIn(place);
  const own = target.closest('[data-stop]') ?? target.closest('li')?.querySelector('[data-stop]');
  const next = stops[stops.indexOf(own as HTMLElement) + by];
  next?.focus();
  return next !== undefined;
}

/** Presses what opens or closes an item, and comes back to the item from inside of it. */
function toggle(item: Element | null, isOpen: boolean): boolean {
  const button = item?.querySelector<HTMLElement>(`[aria-expanded=${isOpen}]`);
  if (!button) return false;
  button.click();
  if (isOpen) item?.querySelector<HTMLElement>('[data-stop]')?.focus();
  return true;
}
