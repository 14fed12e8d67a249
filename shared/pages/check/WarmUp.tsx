import { useState } from 'preact/hooks';
import { Speaking, useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { Icon } from '../../parts/Icon';
import { Frame } from '../Frame';
import { WarmUpRoad } from './WarmUpRoad';
import { WarmUpStep } from './WarmUpStep';
import './warm-up.css';

const files = [
  { id: 'letter', icon: 'file' },
  { id: 'photo', icon: 'picture' },
  { id: 'timetable', icon: 'clock' },
] as const;

interface WarmUpProps {
  /** The person goes on, warm or not. */
  onDone: () => void;
}

/** Pressing, writing and choosing once before anything counts. Nothing of it is kept. */
export function WarmUp(props: WarmUpProps) {
  return (
    <Speaking of={['warm-up']}>
      <Steps {...props} />
    </Speaking>
  );
}

function Steps({ onDone }: WarmUpProps) {
  const t = useWords('warm-up');
  const common = useWords('common');
  const [honked, setHonked] = useState(false);
  const [word, setWord] = useState('');
  const [file, setFile] = useState<string | null>(null);
  const done = [honked, word.trim() !== '', file !== null];
  const count = done.filter(Boolean).length;
  const warm = count === done.length;
  return (
    <Frame page="check-warm-up">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <WarmUpRoad steps={count} of={done.length} />
      <ol class="warm-up-steps">
        <WarmUpStep name="press" number={1} done={honked}>
          <p>{t('press')}</p>
          <Button onPress={() => setHonked(true)}>
            <Icon name="car" />
            {t('horn')}
          </Button>
        </WarmUpStep>
        <WarmUpStep name="write" number={2} done={word.trim() !== ''}>
          <Field label={t('write')} value={word} onInput={setWord} longest={40} />
        </WarmUpStep>
        <WarmUpStep name="choose" number={3} done={file !== null}>
          <fieldset class="warm-up-files">
            <legend>{t('card')}</legend>
            {files.map(({ id, icon }) => (
              <Button key={id} pressed={file === id} onPress={() => setFile(id)}>
                <Icon name={icon} />
                {t(`cards.${id}`)}
              </Button>
            ))}
          </fieldset>
        </WarmUpStep>
      </ol>
      <p role="status" class="warm-up-ready">
        {warm && t('ready')}
      </p>
      <div class="row">
        <Button kind={warm ? 'primary' : 'secondary'} onPress={onDone}>
          {warm ? common('action.next') : t('skip')}
        </Button>
      </div>
    </Frame>
  );
}
