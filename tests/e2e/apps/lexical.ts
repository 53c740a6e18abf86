import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_LOW,
  createEditor,
  type EditorState,
  HISTORY_MERGE_TAG,
  UNDO_COMMAND,
} from 'lexical';

const editor = createEditor({
  onError(error) {
    throw error;
  },
});
const done: EditorState[] = [];

registerRichText(editor);
editor.setRootElement(document.querySelector('#editor'));
editor.update(
  () => {
    const text = $createTextNode('AWS runs Graviton4.');
    $getRoot().append($createParagraphNode().append(text));
  },
  { discrete: true, tag: HISTORY_MERGE_TAG },
);
editor.registerUpdateListener(({ prevEditorState, dirtyLeaves, tags }) => {
  if (dirtyLeaves.size > 0 && !tags.has(HISTORY_MERGE_TAG)) done.push(prevEditorState);
});
editor.registerCommand(
  UNDO_COMMAND,
  () => {
    const last = done.pop();
    if (last) editor.setEditorState(last, { tag: HISTORY_MERGE_TAG });
    return true;
  },
  COMMAND_PRIORITY_LOW,
);

Object.assign(window, { readState: () => editor.getEditorState().toJSON() });
