import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import type { BrowserBasicsMaterial } from '../material';
import { folderIn, titleOf } from './web';

/** Everything that is asked for, one line each. */
export function Todo({ material }: { material: BrowserBasicsMaterial }) {
  const t = useWords('browser-basics');
  const [first, second, third] = material.three.map((page) => titleOf(material, page, t));
  const values = { first: first ?? '', second: second ?? '', third: third ?? '' };
  return (
    <section class="card stack" data-gap="small">
      <h2>{t('view.todo')}</h2>
      <ol class="stack" data-gap="small">
        <li>{t('view.tabs', values)}</li>
        <li>{t('view.close', { page: values.third })}</li>
        <li>{t('view.keep', { page: values.first, folder: folderIn(material, language.value) })}</li>
        <li>{t('view.load')}</li>
        <li>{t('view.read', { page: values.second, ticket: t(`view.ticket.${material.asked}`) })}</li>
      </ol>
    </section>
  );
}
