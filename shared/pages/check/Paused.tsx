import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Frame } from '../Frame';
import { UpdateOffer } from '../UpdateOffer';

export function Paused({ onResume }: { onResume: () => Promise<void> }) {
  const t = useWords('check');
  return (
    <Frame page="check-paused">
      <UpdateOffer />
      <h1>{t('paused.title')}</h1>
      <p>{t('paused.what')}</p>
      <div class="row">
        <Button kind="primary" onPress={() => void onResume()}>
          {t('paused.resume')}
        </Button>
      </div>
    </Frame>
  );
}
