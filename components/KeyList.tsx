import { splitShortcut } from './split-shortcut.ts';

export interface KeyListProps {
  /** `shortcut` as the browser writes it, `Alt+Shift+M`; empty where the command has none. */
  keys: { name: string; description: string; shortcut: string }[];
}

/** What can be done by key, and by which. */
export function KeyList({ keys }: KeyListProps) {
  return (
    <dl class="key-list">
      {keys.map(({ name, description, shortcut }) => (
        <div key={name}>
          <dt>{description}</dt>
          <dd>{shortcut ? <Keys shortcut={shortcut} /> : 'no key yet'}</dd>
        </div>
      ))}
    </dl>
  );
}

function Keys({ shortcut }: { shortcut: string }) {
  return (
    <kbd>
      {splitShortcut(shortcut).map((key, index) => (
        <>
          {index > 0 && '+'}
          <kbd key={key}>{key}</kbd>
        </>
      ))}
    </kbd>
  );
}
