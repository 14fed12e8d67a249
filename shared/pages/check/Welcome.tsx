import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon, type IconName } from '../../parts/Icon';
import { useApp } from '../app';
import { Frame } from '../Frame';

const points = [
  { words: 'real', icon: 'file' },
  { words: 'time', icon: 'pause' },
  { words: 'private', icon: 'lock' },
  { words: 'cannot', icon: 'signpost' },
] as const satisfies readonly { words: string; icon: IconName }[];

/** Why, how long, and what happens with the answers. */
export function Welcome({ onStart }: { onStart: () => void }) {
  const t = useWords('check');
  const common = useWords('common');
  const shared = useWords('shared-pc');
  const { SharedPcBar } = useApp();
  return (
    <Frame page="check-welcome">
      <h1>{t('welcome.title')}</h1>
      <ul class="welcome-points">
        {points.map(({ words, icon }) => (
          <li key={words}>
            <Icon name={icon} />
            <div>
              <h2>{t(`welcome.${words}-title`)}</h2>
              <p>{words === 'time' && SharedPcBar ? shared('welcome-time') : t(`welcome.${words}`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <div class="row">
        <Button kind="primary" onPress={onStart}>
          {common('action.next')}
        </Button>
      </div>
    </Frame>
  );
}
