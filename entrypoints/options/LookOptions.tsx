import { ChoiceList, type ChoiceListProps } from '../../components/ChoiceList.tsx';
import { DensityPreview } from '../../components/DensityPreview.tsx';
import { useProblem } from '../../components/use-problem.ts';
import type { Choices, Density, HoverDelay, Settings } from '../../lib/core/settings.ts';
import { sendToBackground } from '../../lib/platform/messages.ts';

const DENSITIES: ChoiceListProps<Density>['choices'] = [
  { value: 'all', label: 'All' },
  { value: 'first', label: 'The first of each topic in a section of the page' },
  { value: 'matching', label: 'Those in a sentence that the article has a claim on' },
];

const DELAYS: ChoiceListProps<HoverDelay>['choices'] = [
  { value: 'short', label: 'Sooner', about: '0.15 seconds' },
  { value: 'normal', label: 'Normal', about: '0.3 seconds' },
  { value: 'long', label: 'Later', about: '0.7 seconds' },
];

/** How many mentions are marked, how soon a card opens, and whether the toolbar counts. */
export function LookOptions({ settings }: { settings: Settings }) {
  const { problem, attempt } = useProblem();
  const choose = (choice: Partial<Choices>) =>
    attempt(sendToBackground('set-choices', choice), 'Could not change this. Try again.');
  return (
    <section id="look">
      <h2>Marks and cards</h2>
      <div class="density">
        <ChoiceList
          name="density"
          legend="Which mentions are marked"
          choices={DENSITIES}
          chosen={settings.density}
          onChoose={density => choose({ density })}
        />
        <DensityPreview density={settings.density} />
      </div>
      <ChoiceList
        name="hover-delay"
        legend="How long the pointer rests on a mention before its card opens"
        choices={DELAYS}
        chosen={settings.hoverDelay}
        onChoose={hoverDelay => choose({ hoverDelay })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.badge}
          onChange={event => choose({ badge: event.currentTarget.checked })}
        />
        <span>Show the number of mentions on the toolbar’s button</span>
      </label>
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
