import { useId } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { type SortKey, sortKeys } from './sorting';
import { bin } from './tree';
import type { FilesState } from './use-files';

export const undoId = 'files-undo';
export const redoId = 'files-redo';

interface FilesBarProps {
  files: FilesState;
  onNewFolder: () => void;
  onEmptyBin: () => void;
  onFiles: (files: readonly File[]) => void;
}

/** What concerns the whole folder: new things, the way back, and how it is shown. */
export function FilesBar({ files, onNewFolder, onEmptyBin, onFiles }: FilesBarProps) {
  const t = useWords('files');
  const { work, place, entries, goThroughTime, show } = files;
  return (
    <div class="files-bar">
      {place === bin ? (
        <Button disabled={entries.length === 0} onPress={onEmptyBin}>
          <Icon name="trash" />
          {t('bar.emptyBin')}
        </Button>
      ) : (
        <>
          <Button onPress={onNewFolder}>
            <Icon name="plus" />
            {t('bar.newFolder')}
          </Button>
          <BringIn onFiles={onFiles} />
        </>
      )}
      <Button id={undoId} disabled={work.tree.past.length === 0} onPress={() => goThroughTime('undo')}>
        <Icon name="undo" />
        {t('bar.undo')}
      </Button>
      <Button id={redoId} disabled={work.tree.future.length === 0} onPress={() => goThroughTime('redo')}>
        <Icon name="redo" />
        {t('bar.redo')}
      </Button>
      <SortChoice files={files} />
      <Button onPress={() => show({ layout: work.layout === 'icons' ? 'details' : 'icons' })}>
        <Icon name={work.layout === 'icons' ? 'list' : 'grid'} />
        {t(work.layout === 'icons' ? 'bar.details' : 'bar.icons')}
      </Button>
    </div>
  );
}

/** A real file input: files from the person's own disk. */
function BringIn({ onFiles }: Pick<FilesBarProps, 'onFiles'>) {
  const t = useWords('files');
  return (
    <label class="button">
      <Icon name="upload" />
      {t('bar.bringIn')}
      <input
        class="sr-only"
        type="file"
        multiple
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

function SortChoice({ files: { work, show } }: { files: FilesState }) {
  const t = useWords('files');
  const id = useId();
  const { by, descending } = work.sorting;
  return (
    <div class="files-sort">
      <label for={id}>{t('sort.by')}</label>
      <select
        id={id}
        value={by}
        onChange={(event) => show({ sorting: { by: event.currentTarget.value as SortKey, descending } })}
      >
        {sortKeys.map((key) => (
          <option key={key} value={key}>
            {t(`column.${key}`)}
          </option>
        ))}
      </select>
      <Button
        label={t(descending ? 'sort.ascend' : 'sort.descend')}
        onPress={() => show({ sorting: { by, descending: !descending } })}
      >
        <Icon name={descending ? 'down' : 'up'} />
      </Button>
    </div>
  );
}
