import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import type { Mailbox, MailboxAction } from './mailbox';

/** What just happened, and the way back after putting something into the bin. */
export function MailNews({ box, act }: { box: Mailbox; act: (action: MailboxAction) => void }) {
  const t = useWords('mail');
  const { news } = box;
  return (
    <div class="mail-news" role="status">
      {news && (
        <p>
          <Icon name="check" />
          {t(`news.${news.kind}`)}
        </p>
      )}
      {news?.kind === 'binned' && (
        <Button kind="quiet" onPress={() => act({ type: 'restore', mail: news.mail })}>
          <Icon name="undo" />
          {t('undo')}
        </Button>
      )}
    </div>
  );
}
