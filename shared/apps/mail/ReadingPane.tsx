import type { ComponentChildren } from 'preact';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Button } from '../../parts/Button';
import { Glossed } from '../../parts/glossary/Glossed';
import { Icon } from '../../parts/Icon';
import { type Entry, type MailFile, subjectOf } from './entries';
import { shortDay } from './mail-format';
import { emptyLetter, type Folder, type MailboxAction } from './mailbox';

interface ReadingProps {
  readonly entry: Entry;
  readonly folder: Folder;
  readonly files: readonly MailFile[];
  readonly act: (action: MailboxAction) => void;
}

/** One mail to read, with what can be done with it. */
export function ReadingPane({ entry, folder, files, act }: ReadingProps) {
  const t = useWords('mail');
  return (
    <article class="stack" data-gap="small">
      <div class="mail-back">
        <Button kind="quiet" onPress={() => act({ type: 'close' })}>
          <Icon name="left" />
          {t('back')}
        </Button>
      </div>
      <h3 class="mail-heading" tabIndex={-1} data-mail-heading dir="auto">
        {subjectOf(entry) || t('noSubject')}
      </h3>
      {entry.kind === 'received' ? <ReceivedHead entry={entry} /> : <OwnHead entry={entry} files={files} />}
      {entry.kind === 'received' ? (
        <p class="mail-body" lang="de" dir="ltr">
          <Glossed text={entry.body} />
        </p>
      ) : (
        <p class="mail-body" dir="auto">
          {entry.letter.body}
        </p>
      )}
      <div class="row">
        <Actions entry={entry} folder={folder} act={act} />
      </div>
    </article>
  );
}

function ReceivedHead({ entry }: { entry: Extract<Entry, { kind: 'received' }> }) {
  const t = useWords('mail');
  return (
    <dl class="mail-head">
      <Head label={t('from')}>
        <bdi>
          {entry.from.name} <span class="mail-address">{entry.from.mail}</span>
        </bdi>
      </Head>
      <Head label={t('date')}>{shortDay(entry.day, language.value)}</Head>
    </dl>
  );
}

function OwnHead({ entry, files }: { entry: Exclude<Entry, { kind: 'received' }>; files: readonly MailFile[] }) {
  const t = useWords('mail');
  const { to, cc, bcc, attachments } = entry.letter;
  const attached = files.filter(({ name }) => attachments.includes(name)).map(({ fileName }) => fileName);
  return (
    <dl class="mail-head">
      {to && (
        <Head label={t('to')}>
          <bdi>{to}</bdi>
        </Head>
      )}
      {cc && (
        <Head label={t('cc')}>
          <bdi>{cc}</bdi>
        </Head>
      )}
      {bcc && (
        <Head label={t('bcc')}>
          <bdi>{bcc}</bdi>
        </Head>
      )}
      {attached.length > 0 && (
        <Head label={t('attachments')}>
          <bdi>{attached.join(', ')}</bdi>
        </Head>
      )}
    </dl>
  );
}

function Head({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Actions({ entry, folder, act }: Pick<ReadingProps, 'entry' | 'folder' | 'act'>) {
  const t = useWords('mail');
  if (folder === 'bin') {
    return (
      <Button onPress={() => act({ type: 'restore', mail: entry.name })}>
        <Icon name="undo" />
        {t('restore')}
      </Button>
    );
  }
  return (
    <>
      {entry.kind === 'received' && (
        <Button
          onPress={() =>
            act({ type: 'write', letter: answerTo(entry, t('answerSubject', { subject: entry.subject })) })
          }
        >
          <Icon name="undo" />
          {t('answer')}
        </Button>
      )}
      {entry.kind === 'sent' && (
        <Button onPress={() => act({ type: 'write', letter: entry.letter })}>
          <Icon name="plus" />
          {t('writeAgain')}
        </Button>
      )}
      <Button kind="quiet" onPress={() => act({ type: 'bin', mail: entry.name })}>
        <Icon name="trash" />
        {t('delete')}
      </Button>
    </>
  );
}

function answerTo({ name, from }: Extract<Entry, { kind: 'received' }>, subject: string) {
  return { ...emptyLetter, to: from.mail, subject, replyTo: name };
}
