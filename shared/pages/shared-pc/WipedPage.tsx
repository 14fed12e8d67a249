import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';

export interface Wiping {
  /** Nobody may be in front of the screen any more: names of files are then left out. */
  readonly why: 'done' | 'idle';
  readonly failed: boolean;
  readonly savedFiles: readonly string[];
}

/** After the wipe: what is gone, and what only the person can delete. */
export function WipedPage({ why, failed, savedFiles }: Wiping) {
  const t = useWords('shared-pc');
  return (
    <main class="frame-main" data-page="wiped" data-why={why}>
      <h1>{t('wiped-title')}</h1>
      <Notice kind={failed ? 'trouble' : 'good'} announced>
        {t(failed ? 'trouble' : why === 'idle' ? 'wiped-idle' : 'wiped')}
      </Notice>
      <section class="stack">
        <h2>{t('downloads-title')}</h2>
        <p>{t('downloads')}</p>
        {why === 'done' && savedFiles.length > 0 && (
          <>
            <p>{t('saved-files')}</p>
            <ul>
              {savedFiles.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <div class="row">
        <Button kind="primary" onPress={startAnew}>
          {t('again')}
        </Button>
      </div>
    </main>
  );
}

/** A fresh page remembers nothing. */
function startAnew(): void {
  history.replaceState(null, '', '#/');
  location.reload();
}
