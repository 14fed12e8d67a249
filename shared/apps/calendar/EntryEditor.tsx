import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Field } from '../../parts/Field';
import { Icon } from '../../parts/Icon';
import type { CalendarAction } from './calendar-state';
import { DayField } from './DayField';
import { longest } from './entry';
import { type EntryForm, entryFrom, type FormProblems, isEntry, startingAt } from './entry-form';
import { ReminderField } from './ReminderField';

interface EntryEditorProps {
  readonly form: EntryForm;
  /** While the entry is taken note of, nothing more can be pressed. */
  readonly saving: boolean;
  /** What is to be entered, for reading while the window covers it. */
  readonly source: ComponentChildren;
  readonly act: (action: CalendarAction) => void;
}

/** The window in which an entry is written. */
export function EntryEditor({ form, saving, source, act }: EntryEditorProps) {
  const t = useWords('calendar');
  const [tries, setTries] = useState(0);
  const fields = useRef<HTMLFormElement>(null);
  useEffect(() => fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [tries]);
  const write = (change: Partial<EntryForm>) => act({ kind: 'write', form: { ...form, ...change } });
  const made = entryFrom(form, '');
  const problems: FormProblems = tries > 0 && !isEntry(made) ? made : {};
  return (
    <Dialog title={t(form.id === null ? 'new' : 'change')} onClose={() => act({ kind: 'cancel' })}>
      {source}
      <form
        ref={fields}
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTries(tries + 1);
          if (!saving) act({ kind: 'save' });
        }}
      >
        <Field label={t('title')} value={form.title} longest={longest.title} onInput={(title) => write({ title })} />
        <DayField day={form.day} problem={problems.day && t('problem.no-day')} onInput={(day) => write({ day })} />
        <label class="calendar-tick">
          <input
            type="checkbox"
            checked={form.wholeDay}
            onChange={(event) => write({ wholeDay: event.currentTarget.checked })}
          />
          {t('whole-day')}
        </label>
        {!form.wholeDay && (
          <Hours form={form} problems={problems} onWrite={(next) => act({ kind: 'write', form: next })} />
        )}
        <Field label={t('place')} value={form.place} longest={longest.place} onInput={(place) => write({ place })} />
        <ReminderField reminder={form.reminder} onChoose={(reminder) => write({ reminder })} />
        <Field
          label={t('notes')}
          lines={3}
          value={form.notes}
          longest={longest.notes}
          onInput={(notes) => write({ notes })}
        />
        <div class="row">
          <Button kind="primary" submits disabled={saving}>
            {t('save')}
          </Button>
          <Button disabled={saving} onPress={() => act({ kind: 'cancel' })}>
            {t('cancel')}
          </Button>
          {form.id !== null && (
            <Button kind="quiet" disabled={saving} onPress={() => act({ kind: 'delete' })}>
              <Icon name="trash" />
              {t('delete')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

interface HoursProps {
  readonly form: EntryForm;
  readonly problems: FormProblems;
  readonly onWrite: (form: EntryForm) => void;
}

function Hours({ form, problems, onWrite }: HoursProps) {
  const t = useWords('calendar');
  return (
    <div class="calendar-hours">
      <Field
        label={t('from')}
        hint={t('time-hint')}
        value={form.from}
        longest={longest.typed}
        problem={problems.from && t('problem.no-time')}
        onInput={(from) => onWrite(startingAt(form, from))}
      />
      <Field
        label={t('to')}
        hint={t('time-hint')}
        value={form.to}
        longest={longest.typed}
        problem={problems.to && t(`problem.${problems.to}`)}
        onInput={(to) => onWrite({ ...form, to })}
      />
    </div>
  );
}
