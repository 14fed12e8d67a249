import { useEffect } from 'preact/hooks';
import { Speaking, useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { type App, useApp } from '../app';
import { useLoaded } from '../use-loaded';

interface InvitedSharedProps {
  /** The person says that this device is theirs. */
  onOwn: () => void;
}

/** The invitation asks for shared-PC mode: on at once where nothing is kept, else after asking, for it wipes what is here. */
export function InvitedShared(props: InvitedSharedProps) {
  return (
    <Speaking of={['invited-shared']}>
      <Asking {...props} />
    </Speaking>
  );
}

function Asking({ onOwn }: InvitedSharedProps) {
  const t = useWords('invited-shared');
  const app = useApp();
  const kept = useLoaded(() => isAnythingKept(app), [app]);
  const untouched = kept.state === 'ready' && !kept.value;
  useEffect(() => {
    if (untouched) void share(app);
  }, [untouched]);
  if (kept.state === 'loading' || untouched) return null;
  return (
    <section class="card stack" data-invited="shared-pc">
      <h2>{t('title')}</h2>
      <p>{t('what')}</p>
      <p>{t('kept')}</p>
      <div class="row">
        <Button kind="primary" onPress={() => void app.store.wipe().then(() => share(app))}>
          {t('wipe')}
        </Button>
      </div>
      <p>{t('own-what')}</p>
      <div class="row">
        <Button onPress={onOwn}>{t('own')}</Button>
      </div>
    </section>
  );
}

async function isAnythingKept({ store }: App): Promise<boolean> {
  const [sessions, keys] = await Promise.all([store.sessionLog.list(), store.keys.list()]);
  return sessions.records.length + keys.records.length > 0;
}

/** The mode begins with the page: what it needs is made before anything is written. */
async function share({ store }: App): Promise<void> {
  await store.settings.change({ sharedPc: true });
  location.reload();
}
