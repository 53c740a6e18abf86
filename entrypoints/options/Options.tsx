import { SiteList } from '../../components/SiteList.tsx';
import { useWatched } from '../../components/use-watched.ts';
import { sendToBackground } from '../../lib/platform/messages.ts';
import { readSettings, watchSettings } from '../../lib/platform/settings-store.ts';

const SETTINGS = { read: readSettings, watch: watchSettings };

export function Options() {
  const settings = useWatched(SETTINGS);
  const switchSite = (site: string, on: boolean) => sendToBackground('set-site', { site, on });
  return (
    <main>
      <h1>Silicon Footnotes</h1>
      <p>
        Marks mentions of Amazon’s own chips in the page you are reading, and shows what one article
        says about that very sentence, word for word.
      </p>
      <section>
        <h2>Sites switched off</h2>
        <p>Nothing is marked on these sites or on their subdomains.</p>
        {settings && <SiteList settings={settings} onSwitch={switchSite} />}
      </section>
      <section>
        <h2>Your data</h2>
        <p>
          Nothing leaves this browser. The article and its claims came with the extension; pages are
          read where they are, and nothing is sent anywhere. The list above is all that is stored.
        </p>
      </section>
    </main>
  );
}
