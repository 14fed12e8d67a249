import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { ProgressBar } from '../../parts/ProgressBar';
import { useLifetime } from '../../parts/use-lifetime';
import type { Desk } from './desk';
import { dropResults, exampleChecks, loadSamples } from './desk-results';
import type { OpenDesk } from './desk-state';

/** Invented people to try the desk with: one press loads them, one removes them. */
export function Examples({ desk, open }: { desk: Desk; open: OpenDesk }) {
  const t = useWords('coach');
  const lifetime = useLifetime();
  const [busy, setBusy] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const checks = exampleChecks(open);
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    await desk.guarded(work);
    setBusy(false);
    setShare(null);
  };
  const load = () => loadSamples(desk, open, (done, all) => setShare(done / all), lifetime);
  return (
    <div class="card stack no-print" data-gap="small">
      <h2>{t('examples.title')}</h2>
      <p>{t('examples.what')}</p>
      {share !== null && <ProgressBar label={t('examples.loading')} share={share} />}
      <div class="row">
        {checks.length === 0 ? (
          <Button busy={busy} onPress={() => void run(load)}>
            {busy ? t('examples.loading') : t('examples.load')}
          </Button>
        ) : (
          <Button busy={busy} onPress={() => void run(() => dropResults(desk, open, checks))}>
            {t('examples.remove', { count: checks.length })}
          </Button>
        )}
      </div>
    </div>
  );
}
