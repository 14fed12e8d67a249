import { useMemo, useState } from 'preact/hooks';
import type { OpenedPerson } from '../../../desk/desk-door';
import type { JudgedResult } from '../../../desk/judged';
import { surenessOf } from '../../../desk/sureness';
import { markOf } from '../../../desk/trust';
import { Speaking, useWords } from '../../../i18n/use-words';
import { withDifficulties } from '../../../measure/calibration/with-difficulties';
import { estimatedAbilities } from '../../../measure/estimate-ability';
import { ButtonLink } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { Notice } from '../../../parts/Notice';
import { LazyPage } from '../../LazyPage';
import { DifficultyBasis } from '../DifficultyBasis';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { PageTop } from '../PageTop';
import { PersonName } from '../PersonName';
import { DeletionLine } from '../safe/DeletionLine';
import { tenths } from '../tenths';
import { AboutPerson } from './AboutPerson';
import { AttemptCard } from './AttemptCard';
import { CheckFacts } from './CheckFacts';
import { DecisionHistory } from './DecisionHistory';
import { DropPerson } from './DropPerson';
import { EarlierCheck } from './EarlierCheck';
import { JumpList } from './JumpList';
import { ModuleProfiles } from './ModuleProfiles';
import { Notes } from './Notes';
import { SurveyAnswers } from './SurveyAnswers';
import { TalkingPoints } from './TalkingPoints';
import { useDossier } from './use-dossier';
import { usePerson } from './use-person';
import './person.css';
import './person-talk.css';

interface PersonPageProps {
  desk: Desk;
  open: OpenDesk;
  check: string;
}

const trustNotice = () => import('../supervision/TrustNotice').then(({ TrustNotice }) => TrustNotice);

/** One person for the talk: what to talk about, modules, estimate beside measurement, evidence, equipment, notes. */
export function PersonPage({ desk, open, check }: PersonPageProps) {
  const [version, setVersion] = useState(0);
  const opened = usePerson(desk, open, check, version);
  if (opened === undefined) return null;
  if (opened === null || (open.expired > 0 && !open.overview.columns.check.includes(check))) return <NobodyHere />;
  return (
    <Speaking of={['coach-person', 'coach-overview', 'survey']}>
      <PersonSheet desk={desk} open={open} opened={opened} onAccepted={() => setVersion(version + 1)} />
    </Speaking>
  );
}

interface PersonSheetProps {
  desk: Desk;
  open: OpenDesk;
  opened: OpenedPerson;
  /** A signing key was accepted: the person is to be looked at anew. */
  onAccepted: () => void;
}

function PersonSheet({ desk, open, opened, onAccepted }: PersonSheetProps) {
  const { person, sameName } = opened;
  const { result, profile } = person;
  const { dossier, change } = useDossier(desk, open, opened.dossier);
  const before = usePerson(desk, open, dossier.follows);
  const bank = useMemo(
    () => withDifficulties(desk.room.catalogue, open.itemBank),
    [desk.room.catalogue, open.itemBank],
  );
  const estimates = useMemo(() => estimatedAbilities(person.attempts, bank), [person, bank]);
  return (
    <section class="stack" data-gap="large" data-page="coach-person">
      <BackToList />
      <PersonTop person={person} />
      <JumpList />
      <CheckFacts person={person} />
      {markOf(person.trust) && <LazyPage load={trustNotice} props={{ desk, open, trust: person.trust, onAccepted }} />}
      <DeletionLine desk={desk} open={open} person={person} dossier={dossier} />
      <BasisNotice open={open} />
      <TalkingPoints person={person} bank={bank} />
      <div id="modules" tabIndex={-1}>
        <ModuleProfiles modules={profile.modules} estimates={estimates} />
      </div>
      {before !== undefined && (
        <EarlierCheck
          person={person}
          before={before?.person ?? null}
          sameName={sameName}
          bank={open.itemBank}
          change={change}
        />
      )}
      <PersonTasks desk={desk} person={person} />
      <div id="about" tabIndex={-1}>
        <AboutPerson person={result.person} />
      </div>
      {result.survey && <SurveyAnswers survey={result.survey} />}
      <Notes dossier={dossier} change={change} />
      <DecisionHistory decisions={dossier.decisions} />
      <DropPerson desk={desk} open={open} check={result.check} />
    </section>
  );
}

function PersonTop({ person: { result, profile } }: { person: JudgedResult }) {
  const t = useWords('coach');
  const overview = useWords('coach-overview');
  return (
    <PageTop title={<PersonName name={result.person.name?.trim() || null} check={result.check} />}>
      {result.example && (
        <p>
          <span class="example-mark">{t('example')}</span> {t('person.example')}
        </p>
      )}
      <p class="place-odds">
        {t(`person.place-${surenessOf(profile.placeProbability)}`, { of10: tenths(profile.placeProbability) })}
      </p>
      <p>
        {result.person.age === undefined
          ? overview('age.unknown')
          : overview('age.years', { count: result.person.age })}
      </p>
    </PageTop>
  );
}

function BasisNotice({ open }: { open: OpenDesk }) {
  const t = useWords('coach');
  return (
    <Notice>
      <p>
        {t('summary.decide')} <DifficultyBasis bank={open.itemBank} />
      </p>
    </Notice>
  );
}

function PersonTasks({ desk, person: { attempts } }: { desk: Desk; person: JudgedResult }) {
  const t = useWords('coach');
  return (
    <section class="stack" id="tasks" tabIndex={-1}>
      <h2>{t('person.tasks')}</h2>
      {attempts.map((attempt, at) => (
        <AttemptCard key={at} attempt={attempt} task={desk.room.catalogue.find(({ id }) => id === attempt.task)} />
      ))}
      {attempts.length === 0 && <p>{t('person.no-tasks')}</p>}
    </section>
  );
}

function NobodyHere() {
  const t = useWords('coach');
  return (
    <section class="stack" data-page="coach-person">
      <PageTop title={t('person.nobody')}>
        <p>{t('person.nobody-what')}</p>
      </PageTop>
      <BackToList />
    </section>
  );
}

function BackToList() {
  const t = useWords('coach');
  return (
    <div class="row no-print">
      <ButtonLink kind="quiet" href="#/coach">
        <Icon name="left" />
        {t('person.back')}
      </ButtonLink>
    </div>
  );
}
