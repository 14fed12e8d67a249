import { useWords } from '../../i18n/use-words';
import { ButtonLink } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import { Frame } from '../Frame';

/** For an address that names no task. */
export function UnknownPractice() {
  const t = useWords('check');
  return (
    <Frame page="practice-unknown">
      <h1>{t('practice.title')}</h1>
      <Notice kind="trouble">{t('practice.unknown')}</Notice>
      <div class="row">
        <ButtonLink href="#/practice">{t('practice.list')}</ButtonLink>
      </div>
    </Frame>
  );
}
