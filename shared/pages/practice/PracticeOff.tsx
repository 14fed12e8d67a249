import { Speaking, useWords } from '../../i18n/use-words';
import { ButtonLink } from '../../parts/Button';
import { Frame } from '../Frame';

/** Where the managed browser allows no practice. */
export function PracticeOff() {
  return (
    <Speaking of={['policy']}>
      <Said />
    </Speaking>
  );
}

function Said() {
  const t = useWords('policy');
  const common = useWords('common');
  return (
    <Frame page="practice-off">
      <h1>{t('practice-off.title')}</h1>
      <p>{t('practice-off.what')}</p>
      <div class="row">
        <ButtonLink kind="primary" href="#/">
          {common('action.home')}
        </ButtonLink>
      </div>
    </Frame>
  );
}
