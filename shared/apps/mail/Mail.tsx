import { useEffect, useId, useReducer, useRef } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import './Mail.css';
import { Composer } from './Composer';
import { entriesOf, folderOf, type GivenMail, isWriting, type MailFile } from './entries';
import { MailList } from './MailList';
import { MailNews } from './MailNews';
import { MailToolbar } from './MailToolbar';
import { type Mailbox, reduceMailbox } from './mailbox';
import { type OutgoingMail, outgoing } from './outgoing';
import { ReadingPane } from './ReadingPane';
import { useFollowedFocus } from './use-followed-focus';

interface MailProps {
  /** What lies in the mailbox from the start. */
  readonly given: readonly GivenMail[];
  /** Everything that can be attached. */
  readonly files: readonly MailFile[];
  /** The mailbox as it was left, or `untouchedMailbox`. Later changes of it are not looked at. */
  readonly start: Mailbox;
  readonly onChange: (box: Mailbox) => void;
  /** Resolves when the mail is on its way; a rejected mail stays open as a draft. */
  readonly onSend: (mail: OutgoingMail) => Promise<void>;
}

/** A mail program: folders, reading, answering, writing, attachments, a bin that gives back. */
export function Mail({ given, files, start, onChange, onSend }: MailProps) {
  const t = useWords('mail');
  const [box, act] = useReducer(reduceMailbox, start);
  const title = useId();
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (box !== start) onChange(box);
  }, [box]);
  useFollowedFocus(frame, box.open);

  const entries = entriesOf(box, given);
  const open = entries.find(({ name }) => name === box.open);
  const send = async (mail: string) => {
    const letter = box.written.find(({ name }) => name === mail);
    if (!letter) return;
    await onSend(outgoing(letter));
    act({ type: 'sent', mail });
  };

  return (
    <section class="mail" aria-labelledby={title} ref={frame}>
      <h2 class="sr-only" id={title}>
        {t('name')}
      </h2>
      <div class="mail-frame" data-showing={open ? 'mail' : 'list'}>
        <MailToolbar box={box} entries={entries} act={act} />
        <MailNews box={box} act={act} />
        <MailList box={box} entries={entries.filter((entry) => folderOf(entry, box) === box.folder)} act={act} />
        <div class="mail-pane">
          {open === undefined && <p class="mail-nothing">{t('choose')}</p>}
          {open?.kind === 'draft' && isWriting(open, box) && (
            <Composer key={open.name} name={open.name} letter={open.letter} files={files} act={act} send={send} />
          )}
          {open && !isWriting(open, box) && (
            <ReadingPane key={open.name} entry={open} folder={folderOf(open, box)} files={files} act={act} />
          )}
        </div>
      </div>
    </section>
  );
}
