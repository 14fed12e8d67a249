import { useId } from 'preact/hooks';
import { codesOf, type MessageCodes } from '../../exchange/qr/message-codes';
import { qrPath } from '../../exchange/qr-path';
import { sealResultPacked } from '../../exchange/seal-result';
import { useWords } from '../../i18n/use-words';
import type { Result } from '../../model/result';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { useLoaded } from '../use-loaded';
import { type CodeShow, type Speed, speeds, useCodeShow } from './use-code-show';
import './show-codes.css';

interface ShowCodesProps {
  result: Result;
  recipients: readonly string[];
  onClose: () => void;
}

/** The result as a row of QR codes for the coach's camera. Lazy: sealing and codes come when somebody shows them. */
export function ShowCodes({ result, recipients, onClose }: ShowCodesProps) {
  const t = useWords('hand-over');
  const loaded = useLoaded(async () => codesOf(await sealResultPacked(result, recipients)), [result]);
  return (
    <Dialog title={t('codes.title')} onClose={onClose}>
      {loaded.state === 'loading' && <p>{t('codes.busy')}</p>}
      {loaded.state === 'ready' && loaded.value && <Codes codes={loaded.value} />}
      {loaded.state === 'ready' && !loaded.value && <Notice kind="learn">{t('codes.too-long')}</Notice>}
      <div class="row">
        <Button kind="primary" onPress={onClose}>
          {t('codes.done')}
        </Button>
      </div>
    </Dialog>
  );
}

function Codes({ codes }: { codes: MessageCodes }) {
  const t = useWords('hand-over');
  const show = useCodeShow();
  const { parts } = codes;
  const qr = qrPath(codes.textOf(show.number), 'low');
  return (
    <>
      <p>{t('codes.what', { count: parts })}</p>
      <svg
        class="show-codes-qr"
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={t('codes.code')}
        data-code={show.number}
        data-parts={parts}
      >
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <p class="show-codes-number">{t('codes.number', { number: (show.number % parts) + 1, parts })}</p>
      {parts > 1 && <Steering show={show} />}
    </>
  );
}

function Steering({ show: { running, speed, run, setSpeed, step } }: { show: CodeShow }) {
  const t = useWords('hand-over');
  const id = useId();
  return (
    <>
      <div class="row">
        <Button onPress={() => run(!running)}>
          <Icon name={running ? 'pause' : 'play'} />
          {t(running ? 'codes.pause' : 'codes.run')}
        </Button>
        <Button onPress={() => step(-1)}>{t('codes.back')}</Button>
        <Button onPress={() => step(1)}>{t('codes.next')}</Button>
      </div>
      <div class="field">
        <label for={id}>{t('codes.speed')}</label>
        <select id={id} value={speed} onChange={(event) => setSpeed(event.currentTarget.value as Speed)}>
          {(Object.keys(speeds) as Speed[]).map((one) => (
            <option key={one} value={one}>
              {t(`codes.speeds.${one}`)}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
