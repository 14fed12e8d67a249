import { useWords } from '../../../i18n/use-words';
import type { LeaveCleanMaterial } from '../material';
import { addressOf, ownFileName, titleOf } from './web';

/** Everything that is asked for, one line each. */
export function Todo({ material }: { material: LeaveCleanMaterial }) {
  const t = useWords('leave-clean');
  const { delicate } = material;
  return (
    <section class="card stack" data-gap="small">
      <h2>{t('view.todo')}</h2>
      <ol class="stack" data-gap="small">
        <li>{t('view.sign-out', { page: titleOf(material, 'mail', t), address: addressOf(material, 'mail') })}</li>
        <li>{t('view.delete', { file: ownFileName(material, t) })}</li>
        <li>{t('view.clear')}</li>
        <li>{t('view.hide', { page: titleOf(material, delicate, t), address: addressOf(material, delicate) })}</li>
      </ol>
    </section>
  );
}
