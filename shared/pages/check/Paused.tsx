import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { useApp } from '../app';
import { Frame } from '../Frame';
import { UpdateOffer } from '../UpdateOffer';

export function Paused({ onResume }: { onResume: () => Promise<void> }) {
  const t = useWords('check');
  const { SharedPcBar } = useApp();
  return (
    <Frame page="check-paused">
      <UpdateOffer />
      <h1>{t('paused.title')}</h1>
      <p>{t(SharedPcBar ? 'paused.what-shared' : 'paused.what')}</p>
      <div class="row">
        <Button kind="primary" onPress={() => void onResume()}>
          {t('paused.resume')}
        </Button>
      </div>
    </Frame>
  );
}
