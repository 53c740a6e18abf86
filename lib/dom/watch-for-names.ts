import { SKIPPED_TAGS } from '../core/text-tags.ts';
import type { Block } from './composed-tree.ts';
import type { ChangedText } from './marks.ts';
import { observeText } from './observer.ts';
import type { RootOf } from './shadow-roots.ts';

export interface NameWatch {
  document: Document;
  /** Whether a name may stand in a text. */
  mayName(text: string): boolean;
  /** Called once, as soon as the document's text may have a name. */
  onFound(): void;
  rootOf: RootOf;
  signal: AbortSignal;
}

/** So much text is looked at in one go, in UTF-16 units. */
const PIECE = 50_000;
/** A name may stand across the border of two pieces; longer than any. */
const OVERLAP = 100;
/** After so long the page has its turn. */
const TURN_MS = 8;

/** Looks once at all text of a document, and then at what changes, until a name may stand in it. */
export function watchForNames({ document, mayName, onFound, rootOf, signal }: NameWatch): void {
  const ending = new AbortController();
  const watching = AbortSignal.any([signal, ending.signal]);
  const look = async ({ subtrees, blocks }: ChangedText) => {
    for (const root of [...subtrees, ...blocks]) {
      if (!(await hasName(root, mayName, watching))) continue;
      if (!watching.aborted) onFound();
      return ending.abort();
    }
  };
  observeText({ document, rootOf, onChange: look, signal: watching }).readAll();
}

/** Names run on across elements, so text is joined before it is looked at. */
async function hasName(
  root: Block,
  mayName: (text: string) => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let turn = performance.now();
  let text = '';
  for (let node = walker.nextNode(); node && !signal.aborted; node = walker.nextNode()) {
    if (isShown(node)) text += (node as Text).data;
    if (text.length < PIECE) continue;
    if (mayName(text)) return true;
    text = text.slice(-OVERLAP);
    if (performance.now() - turn > TURN_MS) {
      await yieldTurn();
      turn = performance.now();
    }
  }
  return mayName(text);
}

function isShown({ parentElement }: Node): boolean {
  return !parentElement || !SKIPPED_TAGS.has(parentElement.tagName.toUpperCase());
}

function yieldTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve, 0));
}
