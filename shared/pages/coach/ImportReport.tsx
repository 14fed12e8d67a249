import type { UnlockedKey } from '../../exchange/coach-key';
import type { ImportOutcome } from '../../exchange/import-files';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import type { ImportReport as Report } from './desk-results';
import { Fingerprint } from './Fingerprint';

interface ImportReportProps {
  report: Report;
  unlocked: UnlockedKey;
  onClose: () => void;
}

/** What became of the files: how many were loaded, and each of the others by name with a way to mend it. */
export function ImportReport({ report, unlocked, onClose }: ImportReportProps) {
  const t = useWords('coach');
  const { outcomes, files, stopped } = report;
  const loaded = outcomes.filter(({ outcome }) => outcome === 'added' || outcome === 'updated').length;
  const others = outcomes.filter(({ outcome }) => outcome !== 'added');
  return (
    <div class="stack import-report" data-import-report>
      <Notice kind={others.some(({ outcome }) => outcome === 'refused') ? 'learn' : 'good'} announced>
        <p>{t('import.loaded', { count: loaded })}</p>
        {stopped && <p>{t('import.stopped', { done: outcomes.length, all: files })}</p>}
      </Notice>
      {others.length > 0 && (
        <>
          <h2>{t('import.others', { count: others.length })}</h2>
          <ul class="import-others">
            {others.map((outcome, at) => (
              <OtherFile key={at} outcome={outcome} unlocked={unlocked} />
            ))}
          </ul>
        </>
      )}
      <div class="row">
        <Button kind="quiet" onPress={onClose}>
          {t('import.close')}
        </Button>
      </div>
    </div>
  );
}

function OtherFile({ outcome, unlocked }: { outcome: ImportOutcome; unlocked: UnlockedKey }) {
  const t = useWords('coach');
  const what = outcome.outcome === 'refused' ? outcome.problem : outcome.outcome;
  if (what === 'added') return null;
  return (
    <li data-problem={what}>
      <strong class="file-name">
        <bdi>{outcome.name}</bdi>
      </strong>
      <span>{t(`import.problem.${what}.what`)}</span>
      <span class="field-hint">{t(`import.problem.${what}.fix`)}</span>
      {what === 'wrong-key' && (
        <span class="field-hint">
          {t('import.your-key')} <Fingerprint recipient={unlocked.key.recipient} />
        </span>
      )}
    </li>
  );
}
