import { useWords } from '../../../i18n/use-words';
import { Notice } from '../../../parts/Notice';
import { useApp } from '../../app';

export type Saving =
  | { readonly state: 'ready' | 'busy' | 'too-large' | 'trouble' }
  | { readonly state: 'saved'; readonly fileName: string };

/** What became of the file, and what comes next. */
export function CarryOutcome({ saving }: { saving: Saving }) {
  const t = useWords('resume');
  const { SharedPcBar } = useApp();
  switch (saving.state) {
    case 'ready':
    case 'busy':
      return null;
    case 'saved':
      return (
        <Notice kind="good" announced>
          <div class="stack" data-gap="small">
            <p data-saved-file={saving.fileName}>{t('carry.saved', { name: saving.fileName })}</p>
            <p>{t('carry.next')}</p>
            <p>{t(SharedPcBar ? 'carry.shared' : 'carry.only-one')}</p>
          </div>
        </Notice>
      );
    default:
      return (
        <Notice kind="trouble" announced>
          {t(`carry.${saving.state}`)}
        </Notice>
      );
  }
}
