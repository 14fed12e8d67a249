import { useState } from 'preact/hooks';
import type { FileOutcome, LookedAt } from '../../desk/import-report';
import { useWords } from '../../i18n/use-words';
import { Button, ButtonLink } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { useLifetime } from '../../parts/use-lifetime';
import type { Desk } from './desk';
import { takeWithWords } from './desk-results';
import type { OpenDesk } from './desk-state';
import { Fingerprint } from './Fingerprint';
import { shortDate } from './formats';

interface OtherFileProps {
  desk: Desk;
  open: OpenDesk;
  looked: LookedAt;
}

/** A file with something to say about: its name, what is with it, and the way to mend it. */
export function OtherFile({ desk, open, looked: { file, outcome } }: OtherFileProps) {
  const what = outcome.outcome === 'refused' ? outcome.problem : outcome.outcome;
  return (
    <li data-problem={what}>
      <strong class="file-name">
        <bdi>{file.name}</bdi>
      </strong>
      {outcome.outcome === 'refused' ? <Refused outcome={outcome} open={open} /> : <Taken outcome={outcome} />}
      {what === 'needs-passphrase' && <WordsForm desk={desk} open={open} file={file} />}
    </li>
  );
}

type Refusal = Extract<FileOutcome, { outcome: 'refused' }>;

function Refused({ outcome: { problem, needs }, open }: { outcome: Refusal; open: OpenDesk }) {
  const t = useWords('coach');
  if (problem !== 'wrong-key') return <WhatAndFix what={problem} />;
  return (
    <>
      <span>{t('import.problem.wrong-key.what')}</span>
      {needs.length === 0 ? (
        <span class="field-hint">{t('import.problem.wrong-key.fix')}</span>
      ) : (
        <>
          <span class="field-hint">
            {t('import.needs', { count: needs.length })}{' '}
            {needs.map((words) => (
              <span key={words.join()} class="fingerprint needed-key" lang="de">
                {words.join(' · ')}
              </span>
            ))}
          </span>
          <span class="field-hint">{t('import.needs-fix')}</span>
        </>
      )}
      <span class="field-hint">
        {t('import.your-key')} <Fingerprint recipient={open.key.recipient} />
      </span>
    </>
  );
}

function Taken({ outcome }: { outcome: Exclude<FileOutcome, Refusal> }) {
  const t = useWords('coach');
  const [newest] = outcome.sameName;
  return (
    <>
      {outcome.outcome !== 'added' && <WhatAndFix what={outcome.outcome} />}
      {newest && (
        <>
          <span>{t('import.same-name', { count: outcome.sameName.length, day: shortDate(newest.endedAt) })}</span>
          <div class="row">
            <ButtonLink kind="quiet" href={`#/coach/person/${outcome.check}`}>
              {t('import.same-name-look')}
            </ButtonLink>
          </div>
        </>
      )}
    </>
  );
}

function WhatAndFix({ what }: { what: Refusal['problem'] | 'updated' | 'duplicate' | 'older' }) {
  const t = useWords('coach');
  return (
    <>
      <span>{t(`import.problem.${what}.what`)}</span>
      <span class="field-hint">{t(`import.problem.${what}.fix`)}</span>
    </>
  );
}

/** Asks for the words of a file that was locked without an invitation. */
function WordsForm({ desk, open, file }: Omit<OtherFileProps, 'looked'> & { file: File }) {
  const t = useWords('coach');
  const lifetime = useLifetime();
  const [words, setWords] = useState('');
  const [state, setState] = useState<'asking' | 'busy' | 'wrong' | 'loaded'>('asking');
  const take = async (event: Event) => {
    event.preventDefault();
    setState('busy');
    const answer = await desk.guarded(() => takeWithWords(desk, open, file, words, lifetime));
    setState(answer === 'loaded' ? 'loaded' : 'wrong');
  };
  if (state === 'loaded') return <strong role="status">{t('import.words.loaded')}</strong>;
  return (
    <form class="stack words-form" data-gap="small" onSubmit={(event) => void take(event)}>
      <Field
        label={t('import.words.label')}
        value={words}
        onInput={setWords}
        longest={200}
        problem={state === 'wrong' ? t('import.words.wrong') : undefined}
      />
      <div class="row">
        <Button submits busy={state === 'busy'}>
          {t('import.words.open')}
        </Button>
      </div>
    </form>
  );
}
