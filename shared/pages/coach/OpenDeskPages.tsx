import { useEffect } from 'preact/hooks';
import type { Tools } from '../../tools';
import { LazyPage } from '../LazyPage';
import { CoursePage } from './course/CoursePage';
import { DeskBar } from './DeskBar';
import type { Desk } from './desk';
import type { OpenDesk } from './desk-state';
import { InvitePage } from './InvitePage';
import { watchIdle } from './idle-lock';
import { KeysPage } from './KeysPage';
import { ListPage } from './ListPage';
import { PersonPage } from './person/PersonPage';
import { Trouble } from './Trouble';

interface OpenDeskPagesProps {
  desk: Desk;
  open: OpenDesk;
  tools: Tools;
  path: readonly string[];
}

/** The desk locks itself after so many milliseconds without a touch. */
const idleAfter = 15 * 60_000;

/** The unlocked desk: its bar and the page that the address names. */
export function OpenDeskPages({ desk, open, tools, path }: OpenDeskPagesProps) {
  useEffect(() => {
    const watch = new AbortController();
    watchIdle(tools.clock, idleAfter, () => void desk.lock(true), watch.signal);
    return () => watch.abort();
  }, [desk, tools]);
  return (
    <>
      <DeskBar here={path[0] ?? ''} onLock={() => void desk.lock(false)} />
      <Trouble desk={desk} />
      <Page desk={desk} open={open} tools={tools} path={path} />
    </>
  );
}

const placesDesk = () => import('./places/PlacesDesk').then(({ PlacesDesk }) => PlacesDesk);
const exportsDesk = () => import('./exports/ExportsDesk').then(({ ExportsDesk }) => ExportsDesk);
const surveyDesk = () => import('./survey/SurveyDesk').then(({ SurveyDesk }) => SurveyDesk);
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
      return <LazyPage load={surveyDesk} props={{ open }} />;
    case 'calibration':
      return <LazyPage load={calibrationDesk} props={{ desk, open, tools }} />;
    case 'keys':
      return <KeysPage open={open} />;
    default:
      return <ListPage desk={desk} open={open} />;
  }
}
