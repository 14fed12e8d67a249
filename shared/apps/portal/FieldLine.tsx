import { useId } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Field } from '../../parts/Field';
import type { FormField, UploadSlot } from './form';
import type { Problem } from './work';

interface LineProps<Shown extends FormField> {
  readonly field: Shown;
  readonly value: string;
  readonly problems: readonly Problem[];
  readonly onInput: (value: string) => void;
}

/** One line of the form with its label, hint and what is wrong with it. */
export function FieldLine(props: LineProps<Exclude<FormField, UploadSlot>>) {
  const { field, value, problems, onInput } = props;
  const t = useWords('portal');
  const problem = problems.map(({ code }) => t(`problem.${code}`)).join(' ') || undefined;
  return (
    <div data-field={field.name}>
      {field.kind === 'select' && <SelectLine field={field} value={value} problem={problem} onInput={onInput} />}
      {field.kind === 'checkbox' && <CheckLine field={field} value={value} problem={problem} onInput={onInput} />}
      {(field.kind === 'text' || field.kind === 'date' || field.kind === 'textarea') && (
        <Field
          label={starred(field)}
          value={value}
          hint={field.hint ?? (field.kind === 'date' ? t('dateHint') : undefined)}
          problem={problem}
          lines={field.kind === 'textarea' ? 4 : 1}
          longest={field.kind === 'date' ? 40 : field.longest}
          required={field.required}
          onInput={onInput}
        />
      )}
    </div>
  );
}

/** A label as forms mark what must not stay empty. */
export function starred({ label, required }: Pick<FormField, 'label' | 'required'>): string {
  return required ? `${label} *` : label;
}

interface DrawnProps<Kind extends FormField['kind']> {
  readonly field: Extract<FormField, { kind: Kind }>;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onInput: (value: string) => void;
}

function SelectLine({ field, value, problem, onInput }: DrawnProps<'select'>) {
  const t = useWords('portal');
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{starred(field)}</label>
      {field.hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {field.hint}
        </span>
      )}
      <select
        id={id}
        value={value}
        required={field.required}
        aria-describedby={described(id, field.hint, problem)}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => onInput(event.currentTarget.value)}
      >
        <option value="">{t('choose')}</option>
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ProblemText id={id} problem={problem} />
    </div>
  );
}

function CheckLine({ field, value, problem, onInput }: DrawnProps<'checkbox'>) {
  const id = useId();
  return (
    <div class="field">
      <label class="portal-check" for={id}>
        <input
          id={id}
          type="checkbox"
          checked={value === 'yes'}
          required={field.required}
          aria-describedby={described(id, field.hint, problem)}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => onInput(event.currentTarget.checked ? 'yes' : '')}
        />
        <span>{starred(field)}</span>
      </label>
      {field.hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {field.hint}
        </span>
      )}
      <ProblemText id={id} problem={problem} />
    </div>
  );
}

function ProblemText({ id, problem }: { id: string; problem: string | undefined }) {
  if (!problem) return null;
  return (
    <span class="field-problem" id={`${id}-problem`}>
      {problem}
    </span>
  );
}

function described(id: string, hint: string | undefined, problem: string | undefined): string | undefined {
  return [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
}
