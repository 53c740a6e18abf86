import type { Settings } from '../lib/core/settings.ts';

export interface TopicListProps {
  topics: { id: string; name: string }[];
  settings: Settings;
  onSwitch: (topic: string, on: boolean) => void;
}

/** A box for each topic: ticked, its mentions are marked. */
export function TopicList({ topics, settings, onSwitch }: TopicListProps) {
  return (
    <ul class="topic-list" aria-label="Topics">
      {topics.map(({ id, name }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={!settings.topicsOff.includes(id)}
              onChange={event => onSwitch(id, event.currentTarget.checked)}
            />
            {name}
          </label>
        </li>
      ))}
    </ul>
  );
}
