import { useWords } from '../../../i18n/use-words';
import type { KnownRecipient } from '../../../model/keyring';
import { Button } from '../../../parts/Button';
import { Fingerprint } from '../Fingerprint';
import type { KeysInHand } from './use-desk-keys';

interface OtherKeyProps extends Pick<KeysInHand, 'change'> {
  other: KnownRecipient;
  /** Invitations name it. */
  named: boolean;
}

/** Somebody else's public key. */
export function OtherKey({ other: { label, recipient }, named, change }: OtherKeyProps) {
  const t = useWords('coach-safe');
  const coach = useWords('coach');
  return (
    <article class="card stack" data-other-key>
      <h3>
        <bdi>{label}</bdi>
      </h3>
      <dl class="facts">
        <dt>{coach('sheet.words')}</dt>
        <dd>
          <Fingerprint recipient={recipient} />
        </dd>
        <dt>{coach('keys.public')}</dt>
        <dd>
          <code class="identity">{recipient}</code>
        </dd>
      </dl>
      <p>{named ? t('keys.named') : t('keys.not-named')}</p>
      <div class="row">
        <Button onPress={() => void change((door) => door.changeKeys({ change: 'drop-other', recipient }))}>
          {t('keys.drop')}
        </Button>
      </div>
    </article>
  );
}
