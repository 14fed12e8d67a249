import { useMemo, useState } from 'preact/hooks';
import type { ImportReport as Report } from '../../desk/import-report';
import type { Dossiers } from '../../desk/places/members';
import { Speaking, useWords } from '../../i18n/use-words';
import { Notice } from '../../parts/Notice';
import type { Desk } from './desk';
import type { OpenDesk } from './desk-state';
import { Examples } from './Examples';
import { Overview } from './overview/Overview';
import { memoryOf } from './overview/overview-memory';
import { PageTop } from './PageTop';
import { BackupReminder } from './safe/BackupReminder';
import { useDossiers } from './use-dossiers';
import { ImportReport } from './ways-in/ImportReport';
import { WaysIn } from './ways-in/WaysIn';

const none: Dossiers = new Map();

/** The first view: who needs a place, in which module, how sure, why. */
export function ListPage({ desk, open }: { desk: Desk; open: OpenDesk }) {
  const t = useWords('coach');
  const [report, setReport] = useState<Report | null>(null);
  const { overview, course } = open;
  const memory = memoryOf(open.door);
  const { tools } = desk.room;
  const today = useMemo(() => tools.clock.now(), [tools]);
  const dossiers = useDossiers(desk, open);
  return (
    <section class="stack" data-gap="large" data-page="coach-list">
      <PageTop title={t('list.title')} yields={memory.left}>
        <p>{overview.count === 0 ? t('list.empty') : t('list.what')}</p>
      </PageTop>
      {open.unreadable > 0 && <Notice kind="learn">{t('list.unreadable', { count: open.unreadable })}</Notice>}
      {open.renewing && <Notice>{t('renewing', open.renewing)}</Notice>}
      <WaysIn desk={desk} open={open} onDone={setReport}>
        {overview.count > 0 && <BackupReminder open={open} />}
      </WaysIn>
      {report && <ImportReport desk={desk} open={open} report={report} onClose={() => setReport(null)} />}
      {overview.count > 0 && (
        <Speaking of={['coach-overview']}>
          <Overview
            overview={overview}
            course={course}
            dossiers={dossiers ?? none}
            bank={open.itemBank}
            memory={memory}
            today={today}
          />
        </Speaking>
      )}
      <Examples desk={desk} open={open} />
    </section>
  );
}
