import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { Icon } from '../../parts/Icon';
import { PanelFrame, type PanelProps } from './PanelFrame';
import type { Bookmark, Folder } from './work';

/** The bookmarks, folder by folder. */
export function BookmarkPanel({ work, act, onClose }: PanelProps) {
  const t = useWords('browser');
  const [name, setName] = useState('');
  const { folders, marks } = work.shelf.now;
  const shelves = [{ id: null, name: t('bookmarks.no-folder') }, ...folders];
  return (
    <PanelFrame title={t('bookmarks.title')} onClose={onClose}>
      <form
        class="browser-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) act({ kind: 'add-folder', name: name.trim() });
          setName('');
        }}
      >
        <Field label={t('bookmarks.new-folder')} value={name} onInput={setName} longest={200} />
        <Button submits>{t('bookmarks.make')}</Button>
      </form>
      {shelves.map(({ id, name: title }) => (
        <section key={id ?? 'none'} class="stack" data-gap="small" data-folder={title}>
          <div class="browser-item">
            <h3>
              <bdi>{title}</bdi>
            </h3>
            {id !== null && (
              <Button
                kind="quiet"
                label={t('bookmarks.drop-folder', { name: title })}
                onPress={() => act({ kind: 'drop-folder', folder: id })}
              >
                <Icon name="trash" />
              </Button>
            )}
          </div>
          {marks.every(({ folder }) => folder !== id) && <p class="field-hint">{t('bookmarks.empty')}</p>}
          <ul class="browser-list">
            {marks
              .filter(({ folder }) => folder === id)
              .map((mark) => (
                <MarkLine key={mark.id} mark={mark} folders={folders} act={act} />
              ))}
          </ul>
        </section>
      ))}
    </PanelFrame>
  );
}

function MarkLine({ mark, folders, act }: { mark: Bookmark; folders: readonly Folder[] } & Pick<PanelProps, 'act'>) {
  const t = useWords('browser');
  return (
    <li class="browser-item" data-wide>
      <Button kind="quiet" onPress={() => act({ kind: 'go', address: mark.address })}>
        <bdi>{mark.title}</bdi>
      </Button>
      <span class="row">
        <select
          class="browser-select"
          aria-label={t('bookmarks.folder-of', { title: mark.title })}
          value={mark.folder?.toString() ?? ''}
          onChange={({ currentTarget: { value } }) =>
            act({ kind: 'move-mark', mark: mark.id, folder: value === '' ? null : Number(value) })
          }
        >
          <option value="">{t('bookmarks.no-folder')}</option>
          {folders.map(({ id, name }) => (
            <option key={id} value={id.toString()}>
              <bdi>{name}</bdi>
            </option>
          ))}
        </select>
        <Button
          kind="quiet"
          label={t('bookmarks.drop', { title: mark.title })}
          onPress={() => act({ kind: 'drop-mark', mark: mark.id })}
        >
          <Icon name="trash" />
        </Button>
      </span>
    </li>
  );
}
