import { ChoiceList, type ChoiceListProps } from '../../components/ChoiceList.tsx';
import { useProblem } from '../../components/use-problem.ts';
import type { Choices, HoverDelay, Settings } from '../../lib/core/settings.ts';
import { sendToBackground } from '../../lib/platform/messages.ts';

const DELAYS: ChoiceListProps<HoverDelay>['choices'] = [
  { value: 'short', label: 'Sooner', about: '0.15 seconds' },
  { value: 'normal', label: 'Normal', about: '0.3 seconds' },
  { value: 'long', label: 'Later', about: '0.7 seconds' },
];

/** How soon a card opens, and whether the toolbar counts. */
export function LookOptions({ settings }: { settings: Settings }) {
  const { problem, attempt } = useProblem();
  const choose = (choice: Partial<Choices>) =>
    attempt(sendToBackground('set-choices', choice), 'Could not change this. Try again.');
  return (
    <section id="look">
      <h2>Cards and toolbar</h2>
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
