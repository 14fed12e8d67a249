import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoicesProps<Value extends string> {
  legend: ComponentChildren;
  options: readonly { readonly value: Value; readonly label: string }[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
  /** Small cards side by side, for short answers. */
  compact?: boolean;
}

/** One answer of several, as large radio cards. */
export function Choices<Value extends string>({ legend, options, chosen, onChoose, compact }: ChoicesProps<Value>) {
  const group = useId();
  return (
    <fieldset>
      <legend class="choices-legend">{legend}</legend>
      <div class="choices" data-compact={compact}>
        {options.map(({ value, label }) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
