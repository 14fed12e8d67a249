import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Icon } from '../../parts/Icon';
import { useApp } from '../app';
import { useLoaded } from '../use-loaded';
import { type IdleWatch, warningTime } from './idle-watch';
import './shared-pc.css';

interface BarProps {
  idle: IdleWatch;
  onDone: () => void;
}

/** Above every page of shared-PC mode: that nothing stays, when it goes, and the way to let it go now. */
export function Bar({ idle, onDone }: BarProps) {
  const t = useWords('shared-pc');
  const [asking, setAsking] = useState(false);
  const time = clockTime(idle.left.value);
  return (
    <aside class="shared-pc-bar no-print" data-shared-pc aria-label={t('mode')}>
      <div>
        <p>
          <Icon name="lock" /> <strong>{t('mode')}</strong> {t('closing')}
        </p>
        <p class="field-hint" role="timer" data-idle-left={Math.ceil(idle.left.value / 1_000)}>
          {t('left', { time })}
        </p>
      </div>
      <Button onPress={() => setAsking(true)}>{t('done')}</Button>
      {asking && (
        <Dialog title={t('sure-title')} onClose={() => setAsking(false)}>
          <p>{t('sure')}</p>
          <div class="row">
            <Button kind="primary" onPress={() => setAsking(false)}>
              {t('go-on')}
            </Button>
            <CarryOffer onPress={() => setAsking(false)} />
            <Button onPress={onDone}>{t('sure-yes')}</Button>
          </div>
        </Dialog>
      )}
      {!asking && idle.left.value <= warningTime && (
        <Dialog title={t('warning-title')} onClose={idle.stay}>
          <p>{t('warning', { time })}</p>
          <div class="row">
            <Button kind="primary" onPress={idle.stay}>
              {t('go-on')}
            </Button>
            <CarryOffer onPress={idle.stay} />
            <Button onPress={onDone}>{t('done')}</Button>
          </div>
        </Dialog>
      )}
    </aside>
  );
}

/** Where a check is open: the way to take it along before it is deleted. */
function CarryOffer({ onPress }: { onPress: () => void }) {
  const t = useWords('shared-pc');
  const { store } = useApp();
  const open = useLoaded(async () => (await store.sessionLog.newestOpen('check')) !== null, [store]);
  if (open.state === 'loading' || !open.value) return null;
  const carry = () => {
    location.hash = '#/carry';
    onPress();
  };
  return <Button onPress={carry}>{t('carry')}</Button>;
}

/** Minutes and seconds, `9:05`. */
function clockTime(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
