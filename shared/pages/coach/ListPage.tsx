import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Notice } from '../../parts/Notice';
import type { Desk } from './desk';
import type { ImportReport as Report } from './desk-results';
import type { OpenDesk } from './desk-state';
import { Examples } from './Examples';
import { FilesIn } from './FilesIn';
import { ImportReport } from './ImportReport';
import { PageTop } from './PageTop';
import { PlacementTable } from './PlacementTable';
import { rowsOf } from './rows';

/** The first view: who needs a place, in which module, how sure, why. */
export function ListPage({ desk, open }: { desk: Desk; open: OpenDesk }) {
  const t = useWords('coach');
  const [report, setReport] = useState<Report | null>(null);
  const rows = useMemo(
    () => rowsOf(open.people, desk.room.catalogue, open.course),
    [open.people, desk.room.catalogue, open.course],
  );
  return (
    <section class="stack" data-gap="large" data-page="coach-list">
      <PageTop title={t('list.title')}>
        <p>{rows.length === 0 ? t('list.empty') : t('list.what')}</p>
      </PageTop>
      {open.unreadable > 0 && <Notice kind="learn">{t('list.unreadable', { count: open.unreadable })}</Notice>}
      <FilesIn desk={desk} open={open} onDone={setReport} />
      {report && <ImportReport desk={desk} open={open} report={report} onClose={() => setReport(null)} />}
      {rows.length > 0 && <PlacementTable rows={rows} course={open.course} itemBank={open.itemBank} />}
      <Examples desk={desk} open={open} />
    </section>
  );
}
