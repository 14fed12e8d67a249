import { useMemo, useState } from 'preact/hooks';
import { conflictsOf, doubtedNames } from '../../../desk/places/conflicts';
import type { Entry } from '../../../desk/places/place-list';
import { useWords } from '../../../i18n/use-words';
import { Button, ButtonLink } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { Notice } from '../../../parts/Notice';
import { OnPaper } from '../../../parts/OnPaper';
import type { Clock } from '../../../tools';
import { PageTop } from '../PageTop';
import { ConflictList } from './ConflictList';
import { DecideDialog } from './DecideDialog';
import { DeciderField } from './DeciderField';
import { ModuleGroups } from './ModuleGroups';
import { PaperList } from './PaperList';
import { PeopleList } from './PeopleList';
import { ProposalCard } from './ProposalCard';
import type { PlacesRoom } from './room';
import { usePlaces } from './use-places';
import './places.css';

interface PlacesPageProps {
  room: PlacesRoom;
  clock: Clock;
  guarded: <T>(work: () => Promise<T>) => Promise<T | undefined>;
}

/** Who gets a place: the proposal with its line, what moving it changes, decisions by hand, who waits, what to look at. */
export function PlacesPage({ room, clock, guarded }: PlacesPageProps) {
  const t = useWords('coach-places');
  const places = usePlaces(room, clock, guarded);
  const [asked, setAsked] = useState<Entry | null>(null);
  const twice = useMemo(() => places && doubtedNames(places.advised), [places?.advised]);
  const conflicts = useMemo(
    () => (places && twice ? conflictsOf(places.list, places.record.book.courses, places.record.dossiers, twice) : []),
    [places?.list, places?.record, twice],
  );
  if (!places) return null;
  const { record, list } = places;
  const { decidedBy } = record.book;
  return (
    <section class="stack places" data-gap="large" data-page="coach-places">
      <PageTop title={t('title', { course: list.course.title })}>
        <p>{t('what')}</p>
        <p>{t('given', { count: list.given, places: list.course.places })}</p>
      </PageTop>
      {list.entries.length === 0 ? (
        <Notice>{t('nobody')}</Notice>
      ) : (
        <>
          <DeciderField decidedBy={decidedBy} onName={places.nameDecider} />
          <ProposalCard places={places} />
          <div class="row no-print">
            {places.undo && (
              <Button onPress={places.undo}>
                <Icon name="undo" />
                {t('undo')}
              </Button>
            )}
            <Button onPress={() => print()}>{t('print')}</Button>
            <ButtonLink href="#/coach/course">{t('to-course')}</ButtonLink>
          </div>
          <ConflictList conflicts={conflicts} list={list} onJoin={places.join} />
          <PeopleList list={list} mayDecide={decidedBy !== ''} onDecide={setAsked} />
          <OnPaper>{() => <PaperList list={list} decidedBy={decidedBy} />}</OnPaper>
          <ModuleGroups list={list} />
        </>
      )}
      {asked && (
        <DecideDialog
          entry={asked}
          dossiers={record.dossiers}
          course={list.course}
          decidedBy={decidedBy}
          onClose={() => setAsked(null)}
          onDecide={(byHand) => {
            places.decide(byHand);
            setAsked(null);
          }}
        />
      )}
    </section>
  );
}
