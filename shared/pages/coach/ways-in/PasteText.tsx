import { useState } from 'preact/hooks';
import { largestResultFile } from '../../../exchange/result-limits';
import { sealedIn } from '../../../exchange/result-text';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';

/** Takes results out of a mail's text, with whatever the mail program put around them. */
export function PasteText({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useWords('coach-import');
  const [text, setText] = useState('');
  const [nothing, setNothing] = useState(false);
  const load = (event: Event) => {
    event.preventDefault();
    const found = sealedIn(text);
    setNothing(found.length === 0);
    if (found.length === 0) return;
    setText('');
    onFiles(found.map((sealed, at) => new File([sealed], t('text.file', { number: at + 1 }))));
  };
  return (
    <form class="stack" data-gap="small" data-paste onSubmit={load} noValidate>
      <Field
        label={t('text.label')}
        hint={t('text.hint')}
        lines={5}
        value={text}
        onInput={setText}
        longest={largestResultFile}
        problem={nothing ? t('text.nothing') : undefined}
      />
      <div class="row">
        <Button submits>{t('text.load')}</Button>
      </div>
    </form>
  );
}
