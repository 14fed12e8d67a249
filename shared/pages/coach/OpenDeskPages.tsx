import type { Tools } from '../../tools';
import { LazyPage } from '../LazyPage';
import { CoursePage } from './course/CoursePage';
import { DeskBar } from './DeskBar';
import type { Desk } from './desk';
import type { OpenDesk } from './desk-state';
import { Expired } from './Expired';
import { IdleLock } from './IdleLock';
import { InvitePage } from './InvitePage';
import { ListPage } from './ListPage';
import { PersonPage } from './person/PersonPage';
import { Trouble } from './Trouble';

interface OpenDeskPagesProps {
  desk: Desk;
  open: OpenDesk;
  tools: Tools;
  path: readonly string[];
}

/** The unlocked desk: its bar and the page that the address names. */
export function OpenDeskPages({ desk, open, tools, path }: OpenDeskPagesProps) {
  return (
    <>
      <DeskBar here={path[0] ?? ''} onLock={() => void desk.lock(false)} />
      <Trouble desk={desk} />
      <Expired count={open.expired} />
      <Page desk={desk} open={open} tools={tools} path={path} />
      <IdleLock clock={tools.clock} minutes={open.idleMinutes} onIdle={() => void desk.lock(true)} />
    </>
  );
}

const placesDesk = () => import('./places/PlacesDesk').then(({ PlacesDesk }) => PlacesDesk);
const exportsDesk = () => import('./exports/ExportsDesk').then(({ ExportsDesk }) => ExportsDesk);
const surveyDesk = () => import('./survey/SurveyDesk').then(({ SurveyDesk }) => SurveyDesk);
const safeDesk = () => import('./safe/SafeDesk').then(({ SafeDesk }) => SafeDesk);
const supervisionDesk = () => import('./supervision/SupervisionDesk').then(({ SupervisionDesk }) => SupervisionDesk);
const calibrationDesk = () => import('./calibration/CalibrationDesk').then(({ CalibrationDesk }) => CalibrationDesk);

function Page({ desk, open, tools, path: [page, id] }: OpenDeskPagesProps) {
  switch (page) {
    case 'person':
      return <PersonPage key={id} desk={desk} open={open} check={id ?? ''} />;
    case 'invite':
      return <InvitePage desk={desk} open={open} clientAddress={tools.clientAddress} />;
    case 'course':
      return <CoursePage desk={desk} open={open} />;
    case 'places':
      return <LazyPage load={placesDesk} props={{ desk, open, tools }} />;
    case 'exports':
      return <LazyPage load={exportsDesk} props={{ desk, open, tools }} />;
    case 'survey':
      return <LazyPage load={surveyDesk} props={{ desk, open }} />;
    case 'supervision':
      return <LazyPage load={supervisionDesk} props={{ desk, open, tools }} />;
    case 'calibration':
      return <LazyPage load={calibrationDesk} props={{ desk, open, tools }} />;
    case 'keys':
      return <LazyPage load={safeDesk} props={{ desk, open, tools, page: id }} />;
    default:
      return <ListPage desk={desk} open={open} />;
  }
}
