import { Node } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const done: Transaction[] = [];

const view = new EditorView(document.querySelector('#editor'), {
  state: EditorState.create({
    doc: Node.fromJSON(schema, {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'AWS runs Graviton4.' }] }],
    }),
  }),
  dispatchTransaction(transaction) {
    if (transaction.docChanged) done.push(transaction);
    view.updateState(view.state.apply(transaction));
  },
  handleKeyDown(_view, { key, ctrlKey, metaKey }) {
    if (key === 'z' && (ctrlKey || metaKey)) return undo();
    return false;
  },
});

function undo(): boolean {
  const last = done.pop();
  if (!last) return true;
  const inverse = view.state.tr;
  for (let at = last.steps.length - 1; at >= 0; at -= 1) {
    const [step, before] = [last.steps[at], last.docs[at]];
    if (step && before) inverse.step(step.invert(before));
  }
  view.updateState(view.state.apply(inverse));
  return true;
}

Object.assign(window, { readState: () => view.state.toJSON() });
