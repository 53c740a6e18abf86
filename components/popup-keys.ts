/** Where the focus is in the popup: in the search field, on a topic, on a stop of a list, in what a stop has opened. */
export type PopupZone = 'search' | 'topics' | 'list' | 'detail';

/**
 * What a key does there. `next` and `previous` move along the row or list; `back` closes what is open or goes to the search field,
 * which `clear` empties; `type` goes to the field, where the letter then lands.
 */
export type PopupAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'to-search'
  | 'to-list'
  | 'open'
  | 'close'
  | 'back'
  | 'clear'
  | 'type';

const KEYS: Record<PopupZone, Record<string, PopupAction>> = {
  search: { ArrowDown: 'to-list', Enter: 'open', Escape: 'clear' },
  topics: {
    ArrowRight: 'next',
    ArrowLeft: 'previous',
    Home: 'first',
    End: 'last',
    ArrowDown: 'to-list',
    ArrowUp: 'to-search',
    Escape: 'back',
  },
  list: {
    ArrowDown: 'next',
    ArrowUp: 'previous',
    Home: 'first',
    End: 'last',
    ArrowRight: 'open',
    ArrowLeft: 'close',
    Escape: 'back',
  },
  detail: { ArrowLeft: 'close', Escape: 'back' },
};

export interface PressedKey {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
}

export function popupAction(pressed: PressedKey, zone: PopupZone): PopupAction | undefined {
  const { key, ctrlKey, altKey, metaKey, isComposing } = pressed;
  if (ctrlKey || altKey || metaKey || isComposing) return undefined;
  const action = Object.hasOwn(KEYS[zone], key) ? KEYS[zone][key] : undefined;
  return action ?? (zone !== 'search' && isLetter(key) ? 'type' : undefined);
}

/** Not the space: it presses a button. */
function isLetter(key: string): boolean {
  return /^[\p{L}\p{N}$€£]$/u.test(key);
}
