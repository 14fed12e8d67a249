import { useMemo, useState } from 'preact/hooks';
import type { DeskOverview } from '../../desk/desk-door';
import { overviewOfLines } from '../../desk/overview-of-lines';
import { Speaking, useWords } from '../../i18n/use-words';
import type { Course } from '../../model/course';
import type { TaskDeclaration } from '../../model/task';
import { Notice } from '../../parts/Notice';
import type { Desk } from './desk';
import type { ImportReport as Report } from './desk-results';
import type { OpenDesk } from './desk-state';
import { Examples } from './Examples';
import { FilesIn } from './FilesIn';
import { ImportReport } from './ImportReport';
import type { JudgedResult } from './judged';
import { Overview } from './overview/Overview';
import { memoryOf } from './overview/overview-memory';
import { linesOf } from './overview/people-lines';
import { PageTop } from './PageTop';
import { useDossiers } from './places/use-dossiers';

/** The first view: who needs a place, in which module, how sure, why. */
export function ListPage({ desk, open }: { desk: Desk; open: OpenDesk }) {
  const t = useWords('coach');
  const [report, setReport] = useState<Report | null>(null);
  const { people, course } = open;
  const memory = memoryOf(open.unlocked);
  const { catalogue, tools } = desk.room;
  const today = useMemo(() => tools.clock.now(), [tools]);
  const dossiers = useDossiers(desk, open);
  const overview = useMemo(() => overviewFrom(people, catalogue, course), [people, catalogue, course]);
  return (
    <section class="stack" data-gap="large" data-page="coach-list">
      <PageTop title={t('list.title')} yields={memory.left}>
        <p>{people.length === 0 ? t('list.empty') : t('list.what')}</p>
      </PageTop>
      {open.unreadable > 0 && <Notice kind="learn">{t('list.unreadable', { count: open.unreadable })}</Notice>}
      <FilesIn desk={desk} open={open} onDone={setReport} />
      {report && <ImportReport desk={desk} open={open} report={report} onClose={() => setReport(null)} />}
      {people.length > 0 && (
        <Speaking of={['coach-overview']}>
          <Overview overview={overview} course={course} dossiers={dossiers} memory={memory} today={today} />
        </Speaking>
      )}
      <Examples desk={desk} open={open} />
    </section>
  );
}

function overviewFrom(people: readonly JudgedResult[], bank: readonly TaskDeclaration[], course: Course): DeskOverview {
  return { ...overviewOfLines(linesOf(people, bank), course), outdated: 0, isOutdated: () => false };
}
