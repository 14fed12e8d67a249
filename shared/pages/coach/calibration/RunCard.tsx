import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Notice } from '../../../parts/Notice';
import { ProgressBar } from '../../../parts/ProgressBar';
import type { Run } from './use-run';

/** Starts the calculation, shows how far it is, and stops it. */
export function RunCard({ run: { state, start, stop }, now }: { run: Run; now: () => string }) {
  const t = useWords('coach-calibration');
  const running = state.stage === 'running';
  return (
    <section class="card stack no-print" data-gap="small" data-run={state.stage}>
      <h2>{t('run.title')}</h2>
      <p>{t('run.what')}</p>
      {running && (
        <ProgressBar label={t('run.share', { percent: Math.floor(state.share * 100) })} share={state.share} />
      )}
      <div class="row">
        <Button kind={state.stage === 'done' ? 'secondary' : 'primary'} busy={running} onPress={() => start(now())}>
          {state.stage === 'done' ? t('run.again') : t('run.start')}
        </Button>
        {running && <Button onPress={stop}>{t('run.stop')}</Button>}
      </div>
      {state.stage === 'stopped' && <Notice announced>{t('run.stopped')}</Notice>}
      {state.stage === 'failed' && (
        <Notice kind="trouble" announced>
          {t('run.failed')}
        </Notice>
      )}
    </section>
  );
}
