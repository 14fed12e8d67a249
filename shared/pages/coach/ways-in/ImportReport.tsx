import { useState } from 'preact/hooks';
import { type ImportReport as Report, type ToldOutcome, tally } from '../../../desk/import-report';
import { Speaking, useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Notice } from '../../../parts/Notice';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { OtherFile } from './OtherFile';

interface ImportReportProps {
  desk: Desk;
  open: OpenDesk;
  report: Report;
  onClose: () => void;
}

/** Files that are told at once; with many troubles the rest comes when it is asked for. */
const atOnce = 50;

/** What became of the files: how many of each, and every one that is no plain new person with a way on. */
export function ImportReport(props: ImportReportProps) {
  return (
    <Speaking of={['coach-import']}>
      <Told {...props} />
    </Speaking>
  );
}

const outcomes = ['added', 'updated', 'duplicate', 'older', 'refused'] as const satisfies readonly ToldOutcome[];

function Told({ desk, open, report: { looked, all }, onClose }: ImportReportProps) {
  const t = useWords('coach');
  const told = useWords('coach-import');
  const [shown, setShown] = useState(atOnce);
  const others = looked.filter(({ outcome }) => outcome.outcome !== 'added' || outcome.sameName.length > 0);
  const count = tally(looked);
  const kinds = outcomes.filter((one) => count[one] > 0);
  return (
    <div class="stack import-report" data-import-report>
      <Notice kind={count.refused > 0 ? 'learn' : 'good'} announced>
        <p>{t('import.loaded', { count: count.added + count.updated })}</p>
        {kinds.some((one) => one !== 'added') && (
          <ul class="import-tally">
            {kinds.map((one) => (
              <li key={one} data-tally={one}>
                {told(`report.${one}`, { count: count[one] })}
              </li>
            ))}
          </ul>
        )}
        {looked.length < all && <p>{t('import.stopped', { done: looked.length, all })}</p>}
      </Notice>
      {others.length > 0 && (
        <>
          <h2>{t('import.others', { count: others.length })}</h2>
          <ul class="import-others">
            {others.slice(0, shown).map((one, at) => (
              <OtherFile key={at} desk={desk} open={open} looked={one} />
            ))}
          </ul>
        </>
      )}
      <div class="row">
        {others.length > shown && (
          <Button onPress={() => setShown(shown + atOnce)}>
            {told('report.more', { count: Math.min(atOnce, others.length - shown) })}
          </Button>
        )}
        <Button kind="quiet" onPress={onClose}>
          {t('import.close')}
        </Button>
      </div>
    </div>
  );
}
