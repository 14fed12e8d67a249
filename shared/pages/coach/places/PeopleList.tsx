import { useMemo, useState } from 'preact/hooks';
import { hasWords, searchText, searchWords } from '../../../desk/arrange-search';
import type { Entry, PlaceList, Standing } from '../../../desk/places/place-list';
import { useWords } from '../../../i18n/use-words';
import { Field } from '../../../parts/Field';
import { LongList } from './LongList';
import { PersonEntry } from './PersonEntry';
import { useNames } from './use-names';

/** Where people stand, in the order of the page. */
export const standings: readonly Standing[] = ['place', 'waiting', 'open', 'no-place', 'apart'];

interface PeopleListProps {
  list: PlaceList;
  mayDecide: boolean;
  onDecide: (entry: Entry) => void;
}

/** Fewer are seen at a glance. */
const fewestSearched = 25;

/** Everybody by where they stand: place, waiting list in its order, open, no place, outside the ages. */
export function PeopleList({ list, mayDecide, onDecide }: PeopleListProps) {
  const t = useWords('coach-places');
  const [search, setSearch] = useState('');
  const found = useFound(list.entries, search);
  return (
    <div class="stack no-print" data-gap="large">
      {list.entries.length >= fewestSearched && (
        <search class="places-search">
          <Field label={t('search')} type="search" value={search} onInput={setSearch} />
          <p role="status">{search.trim() !== '' && t('found', { count: found.length })}</p>
        </search>
      )}
      {standings.map((standing) => {
        const entries = found.filter((entry) => entry.standing === standing);
        if (entries.length === 0) return null;
        return (
          <section class="stack" data-gap="small" data-standing={standing} key={standing}>
            <h2>{t(`standing.${standing}`, { count: entries.length })}</h2>
            <p>{t(`standing-what.${standing}`)}</p>
            <LongList items={entries}>
              {(entry) => (
                <PersonEntry key={entry.applicant.check} entry={entry} onDecide={mayDecide ? onDecide : null} />
              )}
            </LongList>
          </section>
        );
      })}
    </div>
  );
}

/** Those whose name has every word of the search. */
function useFound(entries: readonly Entry[], search: string): readonly Entry[] {
  const nameOf = useNames();
  const words = searchWords(search);
  const asked = words.length > 0;
  const texts = useMemo(
    () => (asked ? entries.map(({ applicant }) => searchText(nameOf(applicant))) : []),
    [entries, asked],
  );
  return asked ? entries.filter((_, at) => hasWords(texts[at] as string, words)) : entries;
}
