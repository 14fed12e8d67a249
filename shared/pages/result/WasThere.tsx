import type { Session } from '../../engine/session';
import { useWords } from '../../i18n/use-words';
import { ButtonLink } from '../../parts/Button';

/** Whether somebody from the Jobcenter has confirmed that they sat beside. */
export function WasThere({ session: { supervision } }: { session: Session }) {
  const t = useWords('supervision');
  return (
    <span data-supervised={supervision !== null}>{supervision ? t('with', { name: supervision.by }) : t('alone')}</span>
  );
}

/** The way to the code, for whoever was not alone. */
export function SupervisionOffer() {
  const t = useWords('supervision');
  return (
    <section class="stack no-print" data-gap="small" data-supervision-offer>
      <h2>{t('offer.title')}</h2>
      <p>{t('offer.what')}</p>
      <div class="row">
        <ButtonLink href="#/supervision">{t('offer.go')}</ButtonLink>
      </div>
    </section>
  );
}
