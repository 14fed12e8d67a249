import { useId, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Field } from '../../parts/Field';
import type { BrowserAction } from './actions';
import type { SitePage } from './page';
import type { BrowserWork } from './work';

interface KeepDialogProps {
  page: SitePage;
  work: BrowserWork;
  act: (action: BrowserAction) => void;
  onClose: () => void;
}

/** Names the bookmark and puts it into a folder, an old one or a new one. */
export function KeepDialog({ page, work, act, onClose }: KeepDialogProps) {
  const t = useWords('browser');
  const id = useId();
  const { folders, marks } = work.shelf.now;
  const old = marks.find(({ address }) => address === page.address);
  const [title, setTitle] = useState(old?.title ?? page.title);
  const [place, setPlace] = useState(old?.folder?.toString() ?? '');
  const [newFolder, setNewFolder] = useState('');
  const save = () => {
    const folder = place === 'new' ? newFolder.trim() || null : place === '' ? null : Number(place);
    act({ kind: 'keep', address: page.address, title: title.trim() || page.title, folder });
    onClose();
  };
  return (
    <Dialog title={t(old ? 'keep.again' : 'keep.do')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field label={t('keep.title')} value={title} onInput={setTitle} longest={200} />
        <div class="field">
          <label for={id}>{t('keep.folder')}</label>
          <select id={id} value={place} onChange={(event) => setPlace(event.currentTarget.value)}>
            <option value="">{t('bookmarks.no-folder')}</option>
            {folders.map((folder) => (
              <option key={folder.id} value={folder.id.toString()}>
                {folder.name}
              </option>
            ))}
            <option value="new">{t('keep.new-folder')}</option>
          </select>
        </div>
        {place === 'new' && (
          <Field label={t('keep.folder-name')} value={newFolder} onInput={setNewFolder} longest={200} />
        )}
        <div class="row">
          <Button kind="primary" submits>
            {t('keep.save')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
