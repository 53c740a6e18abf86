import { CARD_TAG } from '../core/card-door.ts';
import { type Block, isInside } from './composed-tree.ts';
import { isConnected, localNameOf, queryAll } from './node-members.ts';

/** The root of the shadow tree that an element hosts, an open or a closed one. */
export type RootOf = (element: Element) => ShadowRoot | undefined;

export interface ShadowRoots {
  /** Those found so far, and still in the document, whose host is at or inside one of these. */
  inside(tops: ReadonlySet<Block>): ShadowRoot[];
  /** Has the elements at and below these looked at, when the browser is idle. */
  lookIn(tops: ReadonlySet<Block>): void;
  /** The page has changed somewhere: has all of it looked at, but not too often. */
  lookAgain(): void;
  /** The root of one element, asked for now. */
  rootAt: RootOf;
}

export interface ShadowSearch {
  document: Document;
  rootOf: RootOf;
  /** Called with each root once. */
  onFound(root: ShadowRoot): void;
  signal: AbortSignal;
}

/** Besides custom elements, which have a hyphen. https://dom.spec.whatwg.org/#valid-shadow-host-name */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/** Looking takes no longer than this in one go. */
const SLICE_MS = 4;
/** So many elements are looked at before the clock is. */
const BATCH = 50;
/** The whole page is looked at again no sooner than this, nor for more than a 150th of the time. */
const AGAIN_MS = 1000;
const MOST_AGAIN_MS = 30_000;
const LEAST_REST = 150;

/**
 * Finds shadow roots. Nothing tells of `attachShadow`: no mutation record, no event. So elements that can have a root
 * are asked, when they come, when the page changes, and those of them with a name of their own, which may be waiting for
 * their script, now and then. Asking costs 3 µs in Chromium, so it is done when the browser has nothing else to do.
 */
export function createShadowRoots({
  document,
  rootOf,
  onFound,
  signal,
}: ShadowSearch): ShadowRoots {
  const known = new Map<Element, ShadowRoot>();
  const queue: Iterator<Element>[] = [];
  let waiting = new Set<Element>();
  let idle = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWholeDue = false;
  let spentMs = 0;
  let restMs = AGAIN_MS;

  const take = (element: Element, root: ShadowRoot) => {
    waiting.delete(element);
    known.set(element, root);
    queue.push(elementsIn(root));
    restMs = AGAIN_MS;
    onFound(root);
  };
  const ask = (element: Element): ShadowRoot | undefined => {
    const root = known.get(element) ?? (canHost(element) ? rootOf(element) : undefined);
    if (root && known.get(element) !== root) take(element, root);
    else if (!root && isCustom(element)) waiting.add(element);
    return root;
  };
  const askBatch = (): boolean => {
    for (let left = BATCH; left > 0; left -= 1) {
      const next = queue[0]?.next();
      if (!next) return false;
      if (next.done) queue.shift();
      else ask(next.value);
    }
    return true;
  };
  const askSlice = () => {
    idle = 0;
    const start = performance.now();
    let hasMore = true;
    while (hasMore && performance.now() - start < SLICE_MS) hasMore = askBatch();
    spentMs += performance.now() - start;
    if (hasMore) askSoon();
    else rest();
  };
  const askSoon = () => {
    if (!signal.aborted) idle ||= requestIdleCallback(askSlice, { timeout: AGAIN_MS });
  };

  /** Waits before the page or what waits for its script is looked at again; not at all where neither is of use. */
  const rest = () => {
    if (timer !== undefined || signal.aborted || (!isWholeDue && waiting.size === 0)) return;
    const pause = isWholeDue ? Math.max(AGAIN_MS, spentMs * LEAST_REST) : restMs;
    timer = setTimeout(resume, pause);
  };
  const resume = () => {
    timer = undefined;
    if (document.visibilityState === 'hidden') return;
    spentMs = 0;
    restMs = Math.min(restMs * 2, MOST_AGAIN_MS);
    const again = [...waiting].filter(isConnected);
    waiting = new Set();
    queue.push(again[Symbol.iterator]());
    if (isWholeDue) for (const top of [document, ...all()]) queue.push(elementsIn(top));
    isWholeDue = false;
    askSoon();
  };
  const all = () => {
    for (const [host] of known) if (!isConnected(host)) known.delete(host);
    return [...known.values()];
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  });
  return {
    inside: tops =>
      tops.size > 0 ? all().filter(root => !tops.has(root) && isInside(root.host, tops)) : [],
    lookIn(tops) {
      // What is in a root is looked at as soon as the root is found.
      const elements = [...tops].filter(top => top instanceof Element);
      queue.push(...elements.map(elementsIn));
      if (elements.length > 0) askSoon();
    },
    lookAgain() {
      // What waits for its script may wait long; with a change it may be there.
      if (!isWholeDue) clearTimeout(timer);
      if (!isWholeDue) timer = undefined;
      isWholeDue = true;
      restMs = AGAIN_MS;
      if (idle === 0) rest();
    },
    rootAt: ask,
  };
}

function* elementsIn(top: Block | Document): Generator<Element> {
  if (top instanceof Element) yield top;
  yield* top instanceof Element ? queryAll(top, '*') : top.querySelectorAll('*');
}

function canHost(element: Element): boolean {
  return HOSTS.has(localNameOf(element)) || isCustom(element);
}

/** By its name; the card's root is ours, and no part of the page. */
function isCustom(element: Element): boolean {
  const localName = localNameOf(element);
  return localName.includes('-') && localName !== CARD_TAG;
}
