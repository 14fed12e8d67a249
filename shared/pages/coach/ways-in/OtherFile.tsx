import type { FileOutcome, LookedAt } from '../../../desk/import-report';
import { useWords } from '../../../i18n/use-words';
import { ButtonLink } from '../../../parts/Button';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { shortDate } from '../formats';
import { ReadAgain } from './ReadAgain';
import { WordsForm } from './WordsForm';
import { WrongKey } from './WrongKey';

interface OtherFileProps {
  desk: Desk;
  open: OpenDesk;
  looked: LookedAt;
}

/** A file with something to say about: its name, what is with it, and the way on. */
export function OtherFile({ desk, open, looked: { file, outcome } }: OtherFileProps) {
  const what = outcome.outcome === 'refused' ? outcome.problem : outcome.outcome;
  return (
    <li data-problem={what}>
      <strong class="file-name">
        <bdi>{file.name}</bdi>
      </strong>
      {outcome.outcome !== 'refused' && <Taken outcome={outcome} />}
      {outcome.outcome === 'refused' && what !== 'wrong-key' && <WhatAndFix what={outcome.problem} />}
      {outcome.outcome === 'refused' && what === 'wrong-key' && (
        <WrongKey desk={desk} open={open} needs={outcome.needs} />
      )}
      {what === 'needs-passphrase' && <WordsForm desk={desk} open={open} file={file} />}
      {what === 'unreadable' && <ReadAgain desk={desk} open={open} file={file} />}
    </li>
  );
}

type Refusal = Extract<FileOutcome, { outcome: 'refused' }>;

function Taken({ outcome }: { outcome: Exclude<FileOutcome, Refusal> }) {
  const t = useWords('coach');
  const told = useWords('coach-import');
  const [newest] = outcome.sameName;
  return (
    <>
      {outcome.outcome !== 'added' && <WhatAndFix what={outcome.outcome} />}
      {newest && (
        <span>{t('import.same-name', { count: outcome.sameName.length, day: shortDate(newest.endedAt) })}</span>
      )}
      <div class="row">
        <ButtonLink kind="quiet" href={`#/coach/person/${outcome.check}`}>
          {newest ? t('import.same-name-look') : told('report.look')}
        </ButtonLink>
      </div>
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
