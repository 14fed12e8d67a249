import { useWords } from '../i18n/use-words';
import { ButtonLink } from '../parts/Button';
import { Frame } from './Frame';

/** A page that has nothing to show yet, or not here: why, and the way home. */
export function NothingHere({ page, title, what }: { page: string; title: string; what: string }) {
  const t = useWords('common');
  return (
    <Frame page={page}>
      <h1>{title}</h1>
      <p>{what}</p>
      <div class="row">
        <ButtonLink kind="primary" href="#/">
          {t('action.home')}
        </ButtonLink>
      </div>
    </Frame>
  );
}
