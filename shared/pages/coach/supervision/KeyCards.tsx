import type { SupervisionAnswer } from '../../../desk/supervision-door';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Fingerprint } from '../Fingerprint';
import { shortDate } from '../formats';

interface KeyCardsProps {
  answer: SupervisionAnswer;
  onForget: (publicKey: string) => void;
}

/** The desk's own signing key in words, and the keys of others that it trusts. */
export function KeyCards({ answer: { book, ownKey }, onForget }: KeyCardsProps) {
  const t = useWords('coach-supervision');
  return (
    <>
      <section class="stack" data-gap="small">
        <h2>{t('key.title')}</h2>
        {ownKey === null ? (
          <p>{t('key.none')}</p>
        ) : (
          <>
            <p>{t('key.what')}</p>
            <p>
              <Fingerprint recipient={ownKey} />
            </p>
          </>
        )}
      </section>
      <section class="stack" data-gap="small">
        <h2>{t('known.title')}</h2>
        {book.known.length === 0 && <p>{t('known.none')}</p>}
        <ul class="stack supervision-known" data-gap="small">
          {book.known.map(({ publicKey, label, since }) => (
            <li key={publicKey} class="row">
              <span>
                <bdi>{label}</bdi> · <Fingerprint recipient={publicKey} /> ·{' '}
                {t('known.since', { day: shortDate(since) })}
              </span>
              <Button label={t('known.forget-label', { label })} onPress={() => onForget(publicKey)}>
                {t('known.forget')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
