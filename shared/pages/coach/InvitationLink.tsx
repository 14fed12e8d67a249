import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';

/** The link to pass on, with a button that copies it. */
export function InvitationLink({ link }: { link: string }) {
  const t = useWords('coach');
  const [copied, setCopied] = useState<{ link: string; ok: boolean } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied({ link, ok: true });
    } catch {
      setCopied({ link, ok: false });
    }
  };
  return (
    <div class="stack" data-gap="small">
      <label class="field">
        <span class="field-label">{t('invite.link')}</span>
        <textarea
          class="invite-link"
          readOnly
          rows={3}
          value={link}
          data-invitation-link
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <div class="row">
        <Button onPress={() => void copy()}>{t('invite.copy')}</Button>
        <Button kind="primary" onPress={() => print()}>
          {t('invite.print')}
        </Button>
      </div>
      {copied?.link === link && (
        <Notice kind={copied.ok ? 'good' : 'trouble'} announced>
          {t(copied.ok ? 'invite.copied' : 'invite.copy-failed')}
        </Notice>
      )}
    </div>
  );
}
