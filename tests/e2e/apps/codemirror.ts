import { EditorState, type Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

const parent = document.querySelector('#editor') as HTMLElement;
const isReadOnly = parent.hasAttribute('data-read-only');
const done: Transaction[] = [];

const view = new EditorView({
  doc: 'AWS runs Graviton4.',
  parent,
  extensions: [
    EditorState.readOnly.of(isReadOnly),
    EditorView.editable.of(!isReadOnly),
    EditorView.updateListener.of(({ transactions }) => {
      done.push(...transactions.filter(({ docChanged }) => docChanged));
    }),
    keymap.of([{ key: 'Mod-z', run: undo }]),
  ],
});

function undo(): boolean {
  const last = done.pop();
  if (last) view.dispatch({ changes: last.changes.invert(last.startState.doc) });
  done.pop();
  return true;
}

Object.assign(window, { readState: () => view.state.toJSON() });
