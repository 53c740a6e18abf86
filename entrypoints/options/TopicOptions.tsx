import { pack } from 'virtual:pack';
import { TopicList } from '../../components/TopicList.tsx';
import { useProblem } from '../../components/use-problem.ts';
import type { Settings } from '../../lib/core/settings.ts';
import { sendToBackground } from '../../lib/platform/messages.ts';

const TOPICS = pack.topics.map(({ id, name }) => ({ id, name }));

export function TopicOptions({ settings }: { settings: Settings }) {
  const { problem, attempt } = useProblem();
  const switchTopic = (topic: string, on: boolean) =>
    attempt(
      sendToBackground('set-topic', { topic, on }),
      'Could not change the topics. Try again.',
    );
  return (
    <section id="topics">
      <h2>Topics</h2>
      <p>Mentions of these are marked. A change acts at once in every open tab.</p>
      <TopicList topics={TOPICS} settings={settings} onSwitch={switchTopic} />
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
