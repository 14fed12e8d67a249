import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { type Entry, isUnread, isWriting, subjectOf } from './entries';
import { shortDay } from './mail-format';
import type { Mailbox, MailboxAction } from './mailbox';

interface ListProps {
  readonly box: Mailbox;
  /** The mails of the folder on screen. */
  readonly entries: readonly Entry[];
  readonly act: (action: MailboxAction) => void;
}

/** The mails of one folder, one button each. */
export function MailList({ box, entries, act }: ListProps) {
  const t = useWords('mail');
  const open = (entry: Entry) => {
    const begun = box.written.some(({ name }) => name === entry.name);
    if (entry.kind === 'draft' && isWriting(entry, box) && !begun) {
      act({ type: 'write', letter: entry.letter, as: entry.name });
    } else {
      act({ type: 'open', mail: entry.name });
    }
  };
  return (
    <div class="mail-side">
      <h3 class="mail-list-title" tabIndex={-1} data-mail-list>
        {t(`folder.${box.folder}`)}
      </h3>
      {entries.length === 0 && <p class="mail-nothing">{t('empty')}</p>}
      <ul class="mail-list">
        {entries.map((entry) => (
          <li key={entry.name}>
            <button
              type="button"
              class="mail-line"
              data-mail={entry.name}
              data-unread={isUnread(entry, box)}
              aria-current={box.open === entry.name ? 'true' : undefined}
              onClick={() => open(entry)}
            >
              <Line entry={entry} unread={isUnread(entry, box)} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ entry, unread }: { entry: Entry; unread: boolean }) {
  const t = useWords('mail');
  const to = entry.kind === 'received' ? '' : entry.letter.to.trim();
  return (
    <>
      <span class="mail-line-who">
        {unread && <span class="sr-only">{t('unreadMail')} </span>}
        {entry.kind === 'received' && <bdi>{entry.from.name}</bdi>}
        {entry.kind !== 'received' && (to ? t('toWhom', { to }) : t('toNobody'))}
      </span>
      {entry.kind === 'received' && <span class="mail-line-day">{shortDay(entry.day, language.value)}</span>}
      <span class="mail-line-subject">
        <bdi>{subjectOf(entry) || t('noSubject')}</bdi>
      </span>
    </>
  );
}
