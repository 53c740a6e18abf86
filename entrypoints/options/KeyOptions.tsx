import { KeyList } from '../../components/KeyList.tsx';
import { useProblem } from '../../components/use-problem.ts';
import { useShortcuts } from '../../components/use-shortcuts.ts';
import { openShortcutSettings, readShortcuts } from '../../lib/platform/shortcuts.ts';

const OPEN_FAILED =
  'The browser does not open its page for keys. Look for “shortcuts” among its extensions.';

/** The keys as they are bound now; the browser has the page to change them. */
export function KeyOptions() {
  const keys = useShortcuts(readShortcuts);
  const { problem, attempt } = useProblem();
  if (keys.length === 0) return null;
  return (
    <section id="keys">
      <h2>Keys</h2>
      <KeyList keys={keys} />
      <button type="button" onClick={() => attempt(openShortcutSettings(), OPEN_FAILED)}>
        Change the keys
      </button>
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
