import { useWatched } from '../../components/use-watched.ts';
import { readSettings, watchSettings } from '../../lib/platform/settings-store.ts';
import { DataOptions } from './DataOptions.tsx';
import { KeyOptions } from './KeyOptions.tsx';
import { LookOptions } from './LookOptions.tsx';
import { SiteOptions } from './SiteOptions.tsx';
import { TopicOptions } from './TopicOptions.tsx';

const SETTINGS = { read: readSettings, watch: watchSettings };

export function Options() {
  const settings = useWatched(SETTINGS);
  return (
    <main>
      <h1>Silicon Footnotes: options</h1>
      <p>
        <a href="/welcome.html">How it works</a> · <a href="/article.html">The article</a>
      </p>
      {settings && (
        <>
          <SiteOptions settings={settings} />
          <TopicOptions settings={settings} />
          <LookOptions settings={settings} />
          <KeyOptions />
          <DataOptions settings={settings} />
        </>
      )}
    </main>
  );
}
