import { useMemo } from 'preact/hooks';
import { decisionsOf } from '../../../desk/exports/decided';
import type { Dossiers } from '../../../desk/places/members';
import { useWords } from '../../../i18n/use-words';
import type { Tools } from '../../../tools';
import { PageTop } from '../PageTop';
import type { ExportsPaper } from './exports-paper';
import { FiguresCard } from './FiguresCard';
import { ListCard } from './ListCard';
import { MergeCard } from './MergeCard';
import { ProviderCard } from './ProviderCard';
import type { ExportsRoom } from './room';
import { SheetsCard } from './SheetsCard';
import { XapiCard } from './XapiCard';
import './exports.css';

interface ExportsPageProps {
  room: ExportsRoom;
  tools: Pick<Tools, 'clock' | 'saveFile' | 'fileWorker'>;
  dossiers: Dossiers;
  paper: ExportsPaper;
}

/** Everything that can leave the desk, each with what it holds, for whom, and what exactly leaves. */
export function ExportsPage({ room, tools, dossiers, paper }: ExportsPageProps) {
  const t = useWords('coach-exports');
  const listed = useMemo(() => decisionsOf(room.lines, dossiers, room.course), [room, dossiers]);
  const some = room.lines.length > 0;
  return (
    <section class="stack exports" data-gap="large" data-page="coach-exports">
      <PageTop title={t('title')}>
        <p>{t('what')}</p>
        {!some && <p>{t('nobody')}</p>}
      </PageTop>
      {some && (
        <>
          <ListCard room={room} tools={tools} />
          <ProviderCard listed={listed} course={room.course} tools={tools} />
          <SheetsCard room={room} listed={listed} tools={tools} />
          <FiguresCard room={room} dossiers={dossiers} paper={paper} tools={tools} />
          <XapiCard room={room} dossiers={dossiers} paper={paper} tools={tools} />
        </>
      )}
      <MergeCard tools={tools} />
    </section>
  );
}
