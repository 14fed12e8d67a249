import { Speaking, useWords } from '../i18n/use-words';
import { ButtonLink } from '../parts/Button';

/** The way to the file that takes an open check along. */
export function CarryLink() {
  return (
    <Speaking of={['resume']}>
      <Link />
    </Speaking>
  );
}

function Link() {
  const t = useWords('resume');
  return <ButtonLink href="#/carry">{t('carry.offer')}</ButtonLink>;
}
