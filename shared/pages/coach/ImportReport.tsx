import type { ImportReport as Report } from '../../desk/import-report';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import type { Desk } from './desk';
import type { OpenDesk } from './desk-state';
import { OtherFile } from './OtherFile';

interface ImportReportProps {
  desk: Desk;
  open: OpenDesk;
  report: Report;
  onClose: () => void;
}

/** What became of the files: how many were loaded, and each of the others by name with a way to mend it. */
export function ImportReport({ desk, open, report: { looked, all }, onClose }: ImportReportProps) {
  const t = useWords('coach');
  const others = looked.filter(({ outcome }) => outcome.outcome !== 'added' || outcome.sameName.length > 0);
  const loaded = looked.filter(({ outcome }) => outcome.outcome === 'added' || outcome.outcome === 'updated').length;
  const anyRefused = others.some(({ outcome }) => outcome.outcome === 'refused');
  return (
    <div class="stack import-report" data-import-report>
      <Notice kind={anyRefused ? 'learn' : 'good'} announced>
        <p>{t('import.loaded', { count: loaded })}</p>
        {looked.length < all && <p>{t('import.stopped', { done: looked.length, all })}</p>}
      </Notice>
      {others.length > 0 && (
        <>
          <h2>{t('import.others', { count: others.length })}</h2>
          <ul class="import-others">
            {others.map((one, at) => (
              <OtherFile key={at} desk={desk} open={open} looked={one} />
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
