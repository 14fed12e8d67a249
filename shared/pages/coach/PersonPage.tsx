import { surenessOf } from '../../desk/sureness';
import { useWords } from '../../i18n/use-words';
import { ButtonLink } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { AboutPerson } from './AboutPerson';
import { AttemptCard } from './AttemptCard';
import { CheckFacts } from './CheckFacts';
import { DifficultyBasis } from './DifficultyBasis';
import { DropPerson } from './DropPerson';
import type { Desk } from './desk';
import type { OpenDesk } from './desk-state';
import { ModuleProfiles } from './ModuleProfiles';
import { PageTop } from './PageTop';
import { PersonName } from './PersonName';
import { tenths } from './tenths';
import './person.css';

interface PersonPageProps {
  desk: Desk;
  open: OpenDesk;
  check: string;
}

/** One person for the talk: modules, estimate beside measurement, evidence per criterion, equipment, channel. */
export function PersonPage({ desk, open, check }: PersonPageProps) {
  const t = useWords('coach');
  const person = open.people.find(({ result }) => result.check === check);
  if (!person) return <NobodyHere />;
  const { result, profile, attempts } = person;
  return (
    <section class="stack" data-gap="large" data-page="coach-person">
      <BackToList />
      <PageTop title={<PersonName name={result.person.name?.trim() || null} check={check} />}>
        {result.example && (
          <p>
            <span class="example-mark">{t('example')}</span> {t('person.example')}
          </p>
        )}
        <p class="place-odds">
          {t(`person.place-${surenessOf(profile.placeProbability)}`, { of10: tenths(profile.placeProbability) })}
        </p>
      </PageTop>
      <CheckFacts person={person} />
      <Notice>
        <p>
          {t('summary.decide')} <DifficultyBasis bank={open.itemBank ?? null} />
        </p>
      </Notice>
      <ModuleProfiles modules={profile.modules} />
      <section class="stack">
        <h2>{t('person.tasks')}</h2>
        {attempts.map((attempt, at) => (
          <AttemptCard key={at} attempt={attempt} task={desk.room.catalogue.find(({ id }) => id === attempt.task)} />
        ))}
        {attempts.length === 0 && <p>{t('person.no-tasks')}</p>}
      </section>
      <AboutPerson person={result.person} />
      <DropPerson desk={desk} open={open} check={check} />
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
