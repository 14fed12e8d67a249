import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { AttachmentList } from './AttachmentList';
import type { MailFile } from './entries';
import { type Letter, longestBody, longestSubject, type MailboxAction } from './mailbox';
import { RecipientFields } from './RecipientFields';
import { recipientProblems } from './recipients';

interface ComposerProps {
  readonly name: string;
  readonly letter: Letter;
  readonly files: readonly MailFile[];
  readonly act: (action: MailboxAction) => void;
  readonly send: (mail: string) => Promise<void>;
}

type Sending = 'not-yet' | 'under-way' | 'failed';

/** Writing one mail. Every change is already part of the draft; closing it loses nothing. */
export function Composer({ name, letter, files, act, send }: ComposerProps) {
  const t = useWords('mail');
  const [sending, setSending] = useState<Sending>('not-yet');
  const [refusals, setRefusals] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const heading = useId();
  const problems = refusals > 0 ? recipientProblems(letter) : {};
  const change = (part: Partial<Letter>) => act({ type: 'change', mail: name, change: part });

  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (sending === 'under-way') return;
    if (Object.keys(recipientProblems(letter)).length > 0) return setRefusals(refusals + 1);
    setSending('under-way');
    await send(name).catch(() => setSending('failed'));
  };

  return (
    <form class="stack" ref={form} aria-labelledby={heading} noValidate onSubmit={submit}>
      <h3 class="mail-heading" id={heading} tabIndex={-1} data-mail-heading>
        {letter.replyTo ? t('answerTitle') : t('new')}
      </h3>
      <RecipientFields letter={letter} problems={problems} onChange={change} />
      <Field
        label={t('subject')}
        value={letter.subject}
        longest={longestSubject}
        onInput={(subject) => change({ subject })}
      />
      <Field
        label={t('body')}
        value={letter.body}
        lines={11}
        longest={longestBody}
        onInput={(body) => change({ body })}
      />
      <AttachmentList
        files={files}
        attached={letter.attachments}
        onChange={(attachments) => change({ attachments: [...attachments] })}
      />
      {sending === 'failed' && (
        <Notice kind="trouble" announced>
          {t('problem.notSent')}
        </Notice>
      )}
      <div class="row">
        <Button submits disabled={sending === 'under-way'}>
          <Icon name="mail" />
          {t('send')}
        </Button>
        <Button kind="quiet" onPress={() => act({ type: 'save', mail: name })}>
          {t('saveDraft')}
        </Button>
        <Button kind="quiet" onPress={() => act({ type: 'bin', mail: name })}>
          <Icon name="trash" />
          {t('discard')}
        </Button>
      </div>
    </form>
  );
}
