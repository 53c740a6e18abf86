import { pack } from 'virtual:pack';
import { SiteList } from '../../components/SiteList.tsx';
import { TopicList } from '../../components/TopicList.tsx';
import { useProblem } from '../../components/use-problem.ts';
import { useWatched } from '../../components/use-watched.ts';
import { sendToBackground } from '../../lib/platform/messages.ts';
import { readSettings, watchSettings } from '../../lib/platform/settings-store.ts';

const SETTINGS = { read: readSettings, watch: watchSettings };

const TOPICS = pack.topics.map(({ id, name }) => ({ id, name }));

export function Options() {
  const settings = useWatched(SETTINGS);
  const { problem, attempt } = useProblem();
  const switchSite = (site: string, on: boolean) =>
    attempt(sendToBackground('set-site', { site, on }), `Could not switch ${site}. Try again.`);
  const switchTopic = (topic: string, on: boolean) =>
    attempt(
      sendToBackground('set-topic', { topic, on }),
      'Could not change the topics. Try again.',
    );
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
        {problem && <p role="alert">{problem}</p>}
      </section>
      <section>
        <h2>Topics</h2>
        <p>Mentions of these are marked. A change acts at once in every open tab.</p>
        {settings && <TopicList topics={TOPICS} settings={settings} onSwitch={switchTopic} />}
      </section>
      <section>
        <h2>Your data</h2>
        <p>
          Nothing leaves this browser. The article and its claims came with the extension; pages are
          read where they are, and nothing is sent anywhere. What you chose above is all that is
          stored.
        </p>
      </section>
    </main>
  );
}
