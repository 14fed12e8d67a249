import { fileSize } from '../../i18n/file-size';
import { localeOf } from '../../i18n/locale';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Icon, type IconName } from '../../parts/Icon';
import { type EntryKind, kindOf } from './kind-of';
import type { Entry } from './tree';

export interface EntryListProps {
  /** Sorted as they are shown. */
  entries: readonly Entry[];
  selected: readonly Entry[];
  onSelect: (ids: readonly number[]) => void;
  onOpen: (entry: Entry) => void;
  sizeOf: (entry: Entry) => number;
}

const icons: Readonly<Record<EntryKind, IconName>> = {
  folder: 'folder',
  zip: 'archive',
  pdf: 'file',
  picture: 'picture',
  text: 'file',
  document: 'file',
  other: 'file',
};

/** The box that selects an entry. */
export function EntryBox({
  entry,
  selected,
  onSelect,
}: { entry: Entry } & Pick<EntryListProps, 'selected' | 'onSelect'>) {
  const t = useWords('files');
  const ids = selected.map(({ id }) => id);
  const isSelected = ids.includes(entry.id);
  return (
    <label class="files-box">
      <input
        type="checkbox"
        aria-label={t('selection.one', { name: entry.name })}
        checked={isSelected}
        onChange={() => onSelect(isSelected ? ids.filter((id) => id !== entry.id) : [...ids, entry.id])}
      />
    </label>
  );
}

/** The name; pressing it opens the folder or shows the file. */
export function EntryName({ entry, onOpen }: { entry: Entry } & Pick<EntryListProps, 'onOpen'>) {
  return (
    <button type="button" class="files-name" data-entry={entry.name} onClick={() => onOpen(entry)}>
      <Icon name={icons[kindOf(entry)]} />
      <bdi>{entry.name}</bdi>
    </button>
  );
}

/** Day of the last change; "today" for what was made here. */
export function useDay(): (entry: Entry) => string {
  const t = useWords('files');
  return (entry) => {
    if (entry.kind === 'folder') return '';
    if (entry.changed === null) return t('date.today');
    return new Date(entry.changed).toLocaleDateString(localeOf(language.value), {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
    });
  };
}

export function sizeInWords(entry: Entry, sizeOf: EntryListProps['sizeOf']): string {
  return entry.kind === 'folder' ? '' : fileSize(sizeOf(entry), language.value);
}
