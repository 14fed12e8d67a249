import { useWords } from '../../i18n/use-words';
import { Button, ButtonLink } from '../../parts/Button';

/** What the survey is for and what becomes of it; nothing is asked before the person agreed. */
export function Consent({ count, onAgree }: { count: number; onAgree: () => void }) {
  const t = useWords('survey');
  return (
    <>
      <h1>{t('consent.title')}</h1>
      <p>{t('consent.why', { count })}</p>
      <ul>
        <li>{t('consent.free')}</li>
        <li>{t('consent.apart')}</li>
        <li>{t('consent.who')}</li>
      </ul>
      <div class="row">
        <Button kind="primary" onPress={onAgree}>
          {t('consent.yes')}
        </Button>
        <ButtonLink href="#/result">{t('consent.no')}</ButtonLink>
      </div>
    </>
  );
}
