import { EntryBox, type EntryListProps, EntryName, sizeInWords } from './EntryList';

/** The icon view: one card an entry. */
export function EntryIcons({ entries, selected, onSelect, onOpen, sizeOf }: EntryListProps) {
  return (
    <ul class="files-icons">
      {entries.map((entry) => (
        <li key={entry.id} data-selected={selected.includes(entry)}>
          <EntryBox entry={entry} selected={selected} onSelect={onSelect} />
          <EntryName entry={entry} onOpen={onOpen} />
          <span class="field-hint">{sizeInWords(entry, sizeOf)}</span>
        </li>
      ))}
    </ul>
  );
}
