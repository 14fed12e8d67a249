import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import type { KeptDossier } from './use-dossier';

/** Milliseconds without a key before notes are kept. */
const pause = 500;
const longest = 20_000;

/** The coach's own notes; they keep themselves while one writes. */
export function Notes({ dossier, change }: Pick<KeptDossier, 'dossier' | 'change'>) {
  const t = useWords('coach-person');
  const [text, setText] = useState(dossier.notes);
  const [state, setState] = useState<'same' | 'saving' | 'saved' | 'failed'>('same');
  const latest = useRef(text);
  const keep = async (notes: string) => {
    const kept = await change({ check: dossier.check, change: 'notes', notes });
    if (latest.current === notes) setState(kept ? 'saved' : 'failed');
  };
  const write = (notes: string) => {
    latest.current = notes;
    setText(notes);
    setState('saving');
  };
  useEffect(() => {
    if (state !== 'saving') return;
    const wait = setTimeout(() => void keep(text), pause);
    return () => clearTimeout(wait);
  }, [text, state]);
  useEffect(
    () => () => {
      if (latest.current !== dossier.notes)
        void change({ check: dossier.check, change: 'notes', notes: latest.current });
    },
    [],
  );
  return (
    <section class="stack" id="notes" tabIndex={-1}>
      <h2>{t('notes.title')}</h2>
      <Field
        label={t('notes.label')}
        hint={t('notes.hint')}
        lines={6}
        longest={longest}
        value={text}
        onInput={write}
        problem={state === 'failed' ? t('notes.failed') : undefined}
      />
      <p class="cell-note notes-state no-print" aria-live="polite" data-notes={state}>
        {state === 'saved' && t('notes.saved')}
        {state === 'saving' && t('notes.saving')}
      </p>
      <p class="notes-on-paper">{text}</p>
      {state === 'failed' && (
        <div class="row">
          <Button onPress={() => setState('saving')}>{t('notes.again')}</Button>
        </div>
      )}
    </section>
  );
}
