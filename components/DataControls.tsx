import { useState } from 'preact/hooks';
import type { Settings } from '../lib/core/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../lib/core/settings-file.ts';
import { focusNew } from './focus-new.ts';

const FILE_NAME = 'silicon-footnotes-settings.json';
const REPLACE_FAILED = 'Could not change the settings. Nothing was changed. Try again.';

export interface DataControlsProps {
  settings: Settings;
  defaults: Settings;
  /** Rejects when nothing was changed. */
  onReplace: (settings: Partial<Settings>) => Promise<unknown>;
}

/** What came of the last press: a reason why nothing was changed, or a change that can be undone. */
type Outcome = { problem: string } | { done: string; before?: Settings };

/** Saves the settings to a file, loads them from one, and goes back to those of the beginning. */
export function DataControls({ settings, defaults, onReplace }: DataControlsProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const replace = (chosen: Partial<Settings>, outcome: Outcome) =>
    onReplace(chosen).then(
      () => setOutcome(outcome),
      error => {
        console.warn('Silicon Footnotes could not replace its settings:', error);
        setOutcome({ problem: REPLACE_FAILED });
      },
    );
  const load = async (file: File) => {
    const read = await readFile(file);
    if ('problem' in read) setOutcome(read);
    else await replace(read.settings, { done: `Loaded ${file.name}.`, before: settings });
  };
  const reset = () =>
    replace(defaults, { done: 'All settings are as in the beginning.', before: settings });
  const undo = (before: Settings) => replace(before, { done: 'All settings are as before.' });
  return (
    <>
      <div class="data-controls">
        <a class="button" download={FILE_NAME} href={addressOf(writeSettingsFile(settings))}>
          Save the settings to a file
        </a>
        <FileButton onFile={load} />
        <button type="button" onClick={reset}>
          Reset all settings
        </button>
      </div>
      <OutcomeLine outcome={outcome} onUndo={undo} />
    </>
  );
}

interface OutcomeLineProps {
  outcome: Outcome | undefined;
  onUndo: (before: Settings) => void;
}

function OutcomeLine({ outcome, onUndo }: OutcomeLineProps) {
  const done = outcome && 'done' in outcome ? outcome : undefined;
  const { before } = done ?? {};
  return (
    <>
      <p class="problem" role="alert">
        {outcome && 'problem' in outcome && outcome.problem}
      </p>
      <p class="undo" role="status">
        {done && <span>{done.done}</span>}
        {before && (
          <button type="button" ref={focusNew} onClick={() => onUndo(before)}>
            Undo
          </button>
        )}
      </p>
    </>
  );
}

function FileButton({ onFile }: { onFile: (file: File) => void }) {
  const choose = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) onFile(file);
    // The same file, mended, can then be chosen again.
    input.value = '';
  };
  return (
    <label class="button file-button">
      Load settings from a file
      <input
        type="file"
        accept=".json,application/json"
        onChange={event => choose(event.currentTarget)}
      />
    </label>
  );
}

async function readFile(file: File): Promise<ReturnType<typeof readSettingsFile>> {
  const refuse = (problem: string) => ({
    problem: `${file.name} was not loaded, and nothing was changed. ${problem}.`,
  });
  try {
    const read = readSettingsFile(await file.text());
    return 'problem' in read ? refuse(read.problem) : read;
  } catch {
    return refuse('It could not be read');
  }
}

function addressOf(text: string): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
}
