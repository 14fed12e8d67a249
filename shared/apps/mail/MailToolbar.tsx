import { inNumerals } from '../../i18n/locale';
import { useSpoken, useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon, type IconName } from '../../parts/Icon';
import { type Entry, folderOf, isUnread } from './entries';
import { emptyLetter, type Folder, folders, type Mailbox, type MailboxAction } from './mailbox';

const icons: Readonly<Record<Folder, IconName>> = { inbox: 'mail', drafts: 'file', sent: 'right', bin: 'trash' };

interface ToolbarProps {
  readonly box: Mailbox;
  readonly entries: readonly Entry[];
  readonly act: (action: MailboxAction) => void;
}

/** "New mail" and the folders with the number of mails that wait in them. */
export function MailToolbar({ box, entries, act }: ToolbarProps) {
  const t = useWords('mail');
  const waiting = (folder: Folder) => {
    const inside = entries.filter((entry) => folderOf(entry, box) === folder);
    if (folder === 'inbox') return inside.filter((entry) => isUnread(entry, box)).length;
    return folder === 'drafts' ? inside.length : 0;
  };
  return (
    <div class="mail-toolbar">
      <Button onPress={() => act({ type: 'write', letter: emptyLetter })}>
        <Icon name="plus" />
        {t('new')}
      </Button>
      <nav class="mail-folders" aria-label={t('folders')}>
        {folders.map((folder) => (
          <button
            key={folder}
            type="button"
            class="mail-folder"
            aria-current={box.folder === folder ? 'page' : undefined}
            onClick={() => act({ type: 'show', folder })}
          >
            <Icon name={icons[folder]} />
            <span>{t(`folder.${folder}`)}</span>
            <Count folder={folder} count={waiting(folder)} />
          </button>
        ))}
      </nav>
    </div>
  );
}

function Count({ folder, count }: { folder: Folder; count: number }) {
  const t = useWords('mail');
  const spoken = useSpoken();
  if (count === 0) return null;
  return (
    <>
      <span class="mail-count" aria-hidden="true">
        {inNumerals(count, spoken)}
      </span>
      {folder === 'inbox' && <span class="sr-only">{t('unread', { count })}</span>}
      {folder === 'drafts' && <span class="sr-only">{t('draftsWaiting', { count })}</span>}
    </>
  );
}
