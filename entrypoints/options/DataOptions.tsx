import { DataControls } from '../../components/DataControls.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/core/settings.ts';
import { sendToBackground } from '../../lib/platform/messages.ts';

export function DataOptions({ settings }: { settings: Settings }) {
  return (
    <section id="data">
      <h2>Your data</h2>
      <p>
        Nothing leaves this browser. The article and its claims came with the extension; pages are
        read where they are, and nothing is sent anywhere. What you chose above is all that is
        stored:
      </p>
      <details>
        <summary>Show what is stored</summary>
        <pre>{JSON.stringify(settings, null, 2)}</pre>
      </details>
      <DataControls
        settings={settings}
        defaults={DEFAULT_SETTINGS}
        onReplace={chosen => sendToBackground('replace-settings', chosen)}
      />
    </section>
  );
}
