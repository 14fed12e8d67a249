import type { Entry, PlaceList, Standing } from '../../../desk/places/place-list';
import { useWords } from '../../../i18n/use-words';
import { PersonEntry } from './PersonEntry';

const sections: readonly Standing[] = ['place', 'waiting', 'open', 'no-place', 'apart'];

interface PeopleListProps {
  list: PlaceList;
  mayDecide: boolean;
  onDecide: (entry: Entry) => void;
}

/** Everybody by where they stand: place, waiting list in its order, open, no place, outside the ages. */
export function PeopleList({ list, mayDecide, onDecide }: PeopleListProps) {
  const t = useWords('coach-places');
  return (
    <>
      {sections.map((standing) => {
        const entries = list.entries.filter((entry) => entry.standing === standing);
        if (entries.length === 0) return null;
        return (
          <section class="stack" data-gap="small" data-standing={standing} key={standing}>
            <h2>{t(`standing.${standing}`, { count: entries.length })}</h2>
            <p>{t(`standing-what.${standing}`)}</p>
            <ol class="places-people">
              {entries.map((entry) => (
                <PersonEntry key={entry.applicant.check} entry={entry} onDecide={mayDecide ? onDecide : null} />
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}
