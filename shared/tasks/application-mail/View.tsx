import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { Mail } from '../../apps/mail/Mail';
import { type Mailbox, mailboxSchema, untouchedMailbox } from '../../apps/mail/mailbox';
import type { OutgoingMail } from '../../apps/mail/outgoing';
import { Speaking, useWords } from '../../i18n/use-words';
import { GermanWords } from '../../parts/glossary/GermanWords';
import type { ViewProps } from '../view';
import { mailFiles } from './FileWords';
import { givenMails } from './InboxWords';
import { JobAd } from './JobAd';
import type { ApplicationMailMaterial } from './material';
import './application-mail.css';

/** The job ad beside the mail program. */
export function View(props: ViewProps<ApplicationMailMaterial>) {
  return (
    <GermanWords of={['application-mail']}>
      <Workspace {...props} />
    </GermanWords>
  );
}

function Workspace({ material, report, draft, keepDraft }: ViewProps<ApplicationMailMaterial>) {
  const t = useWords('application-mail');
  const [start] = useState(() => mailboxFrom(draft));
  const given = givenMails(material);
  const files = mailFiles(material);
  const send = (mail: OutgoingMail) =>
    report({
      kind: 'mail-sent',
      to: [...mail.to],
      cc: [...mail.cc],
      bcc: [...mail.bcc],
      subject: mail.subject,
      body: mail.body,
      attachments: [...mail.attachments],
      replyTo: mail.replyTo,
    });
  return (
    <div class="application-mail">
      <div class="application-mail-columns">
        <div class="stack">
          <p>{t('view.you', { ...material.applicant })}</p>
          <JobAd material={material} />
        </div>
        <Speaking of={['mail']}>
          <Mail given={given} files={files} start={start} onChange={keepDraft} onSend={send} />
        </Speaking>
      </div>
    </div>
  );
}

/** A kept draft that does not fit any more is left aside. */
function mailboxFrom(draft: unknown): Mailbox {
  const kept = v.safeParse(mailboxSchema, draft);
  return kept.success ? kept.output : untouchedMailbox;
}
