export interface TopicChipsProps {
  topics: { id: string; name: string }[];
  chosen: string | undefined;
  /** With nothing when the chosen one is pressed again. */
  onChoose: (topic: string | undefined) => void;
}

/** Filters by topic, one at a time. One stop for the Tab key; the arrows go through them. */
export function TopicChips({ topics, chosen, onChoose }: TopicChipsProps) {
  const tabStop = chosen ?? topics[0]?.id;
  return (
    <div class="topic-chips" role="toolbar" aria-label="Only on one topic" data-zone="topics">
      {topics.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class="topic-chip"
          data-stop
          aria-pressed={id === chosen}
          tabIndex={id === tabStop ? 0 : -1}
          onClick={() => onChoose(id === chosen ? undefined : id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
