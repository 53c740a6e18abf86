import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../core/settings.ts';

type Changes = Record<string, { newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** What the store needs of the browser, in memory. */
const { browser, store } = vi.hoisted(() => {
  const store = { items: {} as Record<string, unknown>, listeners: [] as Listener[] };
  const local = {
    get: async (key: string) => structuredClone({ [key]: store.items[key] }),
    set: async (items: Record<string, unknown>) => {
      Object.assign(store.items, structuredClone(items));
      const changes = Object.entries(items).map(([key, newValue]) => [key, { newValue }]);
      for (const listener of store.listeners) listener(Object.fromEntries(changes), 'local');
    },
  };
  const onChanged = {
    addListener: (listener: Listener) => store.listeners.push(listener),
    removeListener: (listener: Listener) => {
      store.listeners = store.listeners.filter(other => other !== listener);
    },
  };
  return { store, browser: { storage: { local, onChanged } } };
});
vi.mock('./browser.ts', () => ({ browser }));

/** A context of the extension: each warns for itself. */
const openContext = () => {
  vi.resetModules();
  return import('./settings-store.ts');
};

const write = (settings: unknown) => browser.storage.local.set({ settings });
const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});

beforeEach(() => {
  store.items = {};
  store.listeners = [];
  warn.mockClear();
});

describe('updateSettings', () => {
  test('keeps what a newer version stored', async () => {
    await write({ colour: { ink: 'red' }, sitesOff: ['a.com'], topicsOff: [] });
    const { updateSettings } = await openContext();
    await updateSettings(({ sitesOff, ...rest }) => ({
      ...rest,
      sitesOff: [...sitesOff, 'b.com'],
    }));
    expect(store.items).toEqual({
      settings: { ...DEFAULT_SETTINGS, colour: { ink: 'red' }, sitesOff: ['a.com', 'b.com'] },
    });
  });

  test('mends the broken part and keeps the rest', async () => {
    await write({ colour: 'red', sitesOff: 7 });
    const { updateSettings } = await openContext();
    expect(await updateSettings(settings => settings)).toEqual(DEFAULT_SETTINGS);
    expect(store.items).toEqual({
      settings: { ...DEFAULT_SETTINGS, colour: 'red' },
    });
  });

  test('makes one change after another, and goes on after one that failed', async () => {
    const { updateSettings } = await openContext();
    const add = (site: string) =>
      updateSettings(({ sitesOff, ...rest }) => ({ ...rest, sitesOff: [...sitesOff, site] }));
    const failed = updateSettings(() => {
      throw new Error('no');
    });
    const added = Promise.all([add('a.com'), add('b.com')]);
    await expect(failed).rejects.toThrow('no');
    await added;
    expect(store.items).toEqual({
      settings: { ...DEFAULT_SETTINGS, sitesOff: ['a.com', 'b.com'] },
    });
  });
});

describe('A broken settings object', () => {
  const WORDS =
    'Silicon Footnotes uses defaults for broken settings: sitesOff is a number, not a list';

  test('is warned of once, however often it is read', async () => {
    await write({ sitesOff: 7 });
    const { readSettings } = await openContext();
    await readSettings();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(warn.mock.calls).toEqual([[WORDS]]);
  });

  test('is warned of once when it comes as a change', async () => {
    const { watchSettings } = await openContext();
    const seen: unknown[] = [];
    watchSettings(settings => seen.push(settings), new AbortController().signal);
    await write({ sitesOff: 7 });
    await write({ sitesOff: 8 });
    expect(seen).toEqual([DEFAULT_SETTINGS, DEFAULT_SETTINGS]);
    expect(warn.mock.calls).toEqual([[WORDS]]);
  });

  test('is not warned of where nobody listens any more', async () => {
    const { watchSettings } = await openContext();
    const stop = new AbortController();
    const onChange = vi.fn();
    watchSettings(onChange, stop.signal);
    stop.abort();
    await write({ sitesOff: 7 });
    expect(onChange).not.toHaveBeenCalled();
    expect(warn).not.toHaveBeenCalled();
  });
});
