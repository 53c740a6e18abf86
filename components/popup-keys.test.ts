import { describe, expect, test } from 'vitest';
import { type PopupAction, type PopupZone, popupAction } from './popup-keys.ts';

const press = (key: string, rest = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...rest,
});

describe('popupAction', () => {
  test.each<[string, PopupZone, PopupAction | undefined]>([
    ['ArrowDown', 'search', 'to-list'],
    ['Enter', 'search', 'open'],
    ['Escape', 'search', 'clear'],
    ['ArrowLeft', 'search', undefined],
    ['Home', 'search', undefined],
    ['a', 'search', undefined],
    ['ArrowRight', 'topics', 'next'],
    ['ArrowDown', 'topics', 'to-list'],
    ['ArrowUp', 'topics', 'to-search'],
    ['ArrowDown', 'list', 'next'],
    ['ArrowUp', 'list', 'previous'],
    ['ArrowRight', 'list', 'open'],
    ['ArrowLeft', 'list', 'close'],
    ['Enter', 'list', undefined],
    [' ', 'list', undefined],
    ['Tab', 'list', undefined],
    ['Escape', 'list', 'back'],
    ['Escape', 'detail', 'back'],
    ['ArrowDown', 'detail', undefined],
    ['g', 'list', 'type'],
    ['2', 'topics', 'type'],
    ['ä', 'detail', 'type'],
    ['F5', 'list', undefined],
    ['constructor', 'list', undefined],
  ])('%s in %s: %s', (key, zone, action) => {
    expect(popupAction(press(key), zone)).toBe(action);
  });

  test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])(
    'leaves what is pressed with %j to the browser',
    rest => {
      expect(popupAction(press('ArrowDown', rest), 'list')).toBeUndefined();
      expect(popupAction(press('f', rest), 'list')).toBeUndefined();
    },
  );
});
