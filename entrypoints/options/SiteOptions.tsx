import { SiteList } from '../../components/SiteList.tsx';
import { useProblem } from '../../components/use-problem.ts';
import type { Settings } from '../../lib/core/settings.ts';
import { sendToBackground } from '../../lib/platform/messages.ts';

export function SiteOptions({ settings }: { settings: Settings }) {
  const { problem, attempt } = useProblem();
  const switchSite = (site: string, on: boolean) =>
    attempt(sendToBackground('set-site', { site, on }), `Could not switch ${site}. Try again.`);
  return (
    <section id="sites">
      <h2>Sites switched off</h2>
      <p>Nothing is marked on these sites or on their subdomains.</p>
      <SiteList settings={settings} onSwitch={switchSite} />
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
