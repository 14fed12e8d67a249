import { useWords } from '../../i18n/use-words';
import { ButtonLink } from '../../parts/Button';
import { Frame } from '../Frame';

export function UnknownPage() {
  const t = useWords('common');
  return (
    <Frame page="unknown">
      <h1>{t('trouble.unknown-title')}</h1>
      <p>{t('trouble.unknown')}</p>
      <div class="row">
        <ButtonLink kind="primary" href="#/">
          {t('action.home')}
        </ButtonLink>
      </div>
    </Frame>
  );
}
