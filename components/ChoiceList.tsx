export interface ChoiceListProps<Value extends string> {
  /** Of the group of radio buttons; no other on the page has it. */
  name: string;
  legend: string;
  choices: { value: Value; label: string; about?: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, each said in words. */
export function ChoiceList<Value extends string>({
  name,
  legend,
  choices,
  chosen,
  onChoose,
}: ChoiceListProps<Value>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map(({ value, label, about }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>
            {label}
            {about && <small>{about}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
