interface TicksProps<Value extends string> {
  legend: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Any number of several answers, as large tick cards. */
export function Ticks<Value extends string>({ legend, options, chosen, onChange }: TicksProps<Value>) {
  const turn = (value: Value, on: boolean) =>
    onChange([...chosen.filter((one) => one !== value), ...(on ? [value] : [])]);
  return (
    <fieldset>
      <legend class="choices-legend">{legend}</legend>
      <div class="choices" data-compact>
        {options.map(({ value, label }) => (
          <label class="choice" key={value}>
            <input
              type="checkbox"
              value={value}
              checked={chosen.includes(value)}
              onChange={(event) => turn(value, event.currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
