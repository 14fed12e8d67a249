import { useId } from 'preact/hooks';
import { germanDigits } from '../i18n/typed-digits';

interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'email' | 'password' | 'number' | 'search' | 'date';
  /** More than 1 makes a text area. */
  lines?: number;
  hint?: string | undefined;
  /** What is wrong and what to do; makes the field invalid. */
  problem?: string | undefined;
  longest?: number;
  autocomplete?: string;
  required?: boolean;
  /** German words to copy letter by letter: the device corrects nothing and begins nothing with a capital. */
  verbatim?: boolean;
  onLeave?: () => void;
}

const verbatim = { lang: 'de', dir: 'ltr', autocapitalize: 'none', autocorrect: 'off', spellcheck: false } as const;

/** A labelled line or area of text. Numerals of an Arabic or Persian keyboard become 0–9. */
export function Field(props: FieldProps) {
  const { label, value, onInput, type = 'text', lines = 1, hint, problem, longest, autocomplete = 'off' } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    value,
    maxLength: longest,
    required: props.required,
    autocomplete,
    // What is typed begins where its own writing begins; an address never begins on the right.
    dir: type === 'email' ? ('ltr' as const) : ('auto' as const),
    ...(props.verbatim && verbatim),
    onBlur: props.onLeave,
    'aria-describedby': described,
    'aria-invalid': problem ? true : undefined,
    onInput: ({ currentTarget: { value: typed } }: { currentTarget: { value: string } }) =>
      onInput(type === 'password' ? typed : germanDigits(typed)),
  };
  // Preact types one literal `type` at a time; the attributes used here are the same for all of them.
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {lines > 1 ? <textarea {...shared} rows={lines} /> : <input {...shared} type={type as 'text'} />}
      {problem && (
        <span class="field-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  );
}
