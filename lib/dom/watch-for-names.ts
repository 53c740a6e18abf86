import type { NameLook } from '../core/may-name.ts';
import type { Block } from './composed-tree.ts';
import { flowsOf } from './flows.ts';
import { inTurns } from './in-turns.ts';
import { type ChangedText, observeText } from './observer.ts';
import type { RootOf } from './shadow-roots.ts';
import { lookThrough } from './text-look.ts';

export interface NameWatch {
  document: Document;
  look: NameLook;
  /** Called once, as soon as a name stands in the document's text. */
  onFound(): void;
  rootOf: RootOf;
  signal: AbortSignal;
}

/** Looks once at all text of a document, and then at what changes, until a name stands in it. */
export function watchForNames({ document, look, onFound, rootOf, signal }: NameWatch): void {
  const ending = new AbortController();
  const watching = AbortSignal.any([signal, ending.signal]);
  function* lookAt({ subtrees, blocks }: ChangedText) {
    for (const block of blocks) yield* lookAtBlock(block);
    for (const root of subtrees)
      for (const found of lookThrough(root, look)) {
        for (const block of found) yield* lookAtBlock(block);
        yield;
      }
  }
  function* lookAtBlock(block: Block) {
    const flows = yield* flowsOf(block);
    if (watching.aborted || !flows.some(({ text }) => look.isNamed(text))) return;
    onFound();
    ending.abort();
  }
  const onChange = (changed: ChangedText) => inTurns(lookAt(changed), watching);
  observeText({ document, rootOf, onChange, signal: watching }).readAll();
}
