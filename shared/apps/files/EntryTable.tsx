import { useWords } from '../../i18n/use-words';
import { Icon } from '../../parts/Icon';
import { EntryBox, type EntryListProps, EntryName, sizeInWords, useDay } from './EntryList';
import { kindOf } from './kind-of';
import { placeTitle } from './PlaceBar';
import { type Sorting, type SortKey, sortKeys } from './sorting';

interface EntryTableProps extends EntryListProps {
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}

/** The detail view: one row an entry. */
export function EntryTable({ sorting, onSort, ...list }: EntryTableProps) {
  const t = useWords('files');
  const dayOf = useDay();
  return (
    <table class="files-table" aria-labelledby={placeTitle}>
      <thead>
        <tr>
          <th scope="col">
            <span class="sr-only">{t('column.select')}</span>
          </th>
          {sortKeys.map((key) => (
            <ColumnHead key={key} column={key} sorting={sorting} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {list.entries.map((entry) => (
          <tr key={entry.id} data-selected={list.selected.includes(entry)}>
            <td>
              <EntryBox entry={entry} selected={list.selected} onSelect={list.onSelect} />
            </td>
            <td>
              <EntryName entry={entry} onOpen={list.onOpen} />
            </td>
            <td>{dayOf(entry)}</td>
            <td>{t(`kind.${kindOf(entry)}`)}</td>
            <td>{sizeInWords(entry, list.sizeOf)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ColumnHeadProps extends Pick<EntryTableProps, 'sorting' | 'onSort'> {
  column: SortKey;
}

/** A column's title; pressing it sorts by the column, pressing again turns the order round. */
function ColumnHead({ column, sorting: { by, descending }, onSort }: ColumnHeadProps) {
  const t = useWords('files');
  const sorts = by === column;
  return (
    <th scope="col" aria-sort={sorts ? (descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => onSort({ by: column, descending: sorts && !descending })}>
        {t(`column.${column}`)}
        {sorts && <Icon name={descending ? 'down' : 'up'} />}
      </button>
    </th>
  );
}
