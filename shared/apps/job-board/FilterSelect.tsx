import { useId } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';

interface FilterSelectProps<Value extends string> {
  label: string;
  value: Value | undefined;
  options: readonly { readonly value: Value; readonly label: string }[];
  /** undefined: no matter. */
  onChoose: (value: Value | undefined) => void;
}

/** One filter; its first choice is "no matter". */
export function FilterSelect<Value extends string>({ label, value, options, onChoose }: FilterSelectProps<Value>) {
  const t = useWords('job-board');
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChoose(options.find((option) => option.value === event.currentTarget.value)?.value)}
      >
        <option value="">{t('any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
