import { useWords } from '../i18n/use-words';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';

/** Shown instead of everything when the kept data cannot be used now. Nothing is deleted. */
export function StoreTrouble({ trouble }: { trouble: 'newer-database' | 'blocked' | 'superseded' }) {
  const t = useWords('common');
  return (
    <main class="frame-main" data-page="store-trouble">
      <h1>{t('frame.name')}</h1>
      <Notice kind="trouble" announced>
        {t(`trouble.${trouble}`)}
      </Notice>
      <div class="row">
        <Button kind="primary" onPress={() => location.reload()}>
          {t('trouble.reload')}
        </Button>
      </div>
    </main>
  );
}
