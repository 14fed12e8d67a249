import { Speaking, useWords } from '../i18n/use-words';
import { ButtonLink } from '../parts/Button';

/** On the start page: the way on for somebody who began on another device. */
export function ResumeOffer() {
  return (
    <Speaking of={['resume']}>
      <Offer />
    </Speaking>
  );
}

function Offer() {
  const t = useWords('resume');
  return (
    <div class="stack" data-gap="small">
      <ButtonLink kind="quiet" href="#/resume">
        {t('open.offer')}
      </ButtonLink>
      <span class="field-hint">{t('open.offer-what')}</span>
    </div>
  );
}
