import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Speaking, useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { type CameraTrouble, type CodeCamera, useCodeCamera } from './use-code-camera';
import './qr-camera.css';

interface QrCameraProps {
  /** Called with a code's text when it is not the one read just before; never twice in a row with the same. */
  onText: (text: string) => void;
  onTrouble?: (trouble: CameraTrouble) => void;
  /** Shown beside a trouble: how the same goes without a camera. */
  otherWay?: ComponentChildren;
}

/**
 * Reads QR codes with this device's camera for as long as it is drawn; the picture is looked at and forgotten. Heavy: load
 * it when somebody asks for it (`import('…/qr-camera/QrCamera')`).
 */
export function QrCamera(props: QrCameraProps) {
  return (
    <Speaking of={['qr-camera']}>
      <Reader {...props} />
    </Speaking>
  );
}

function Reader({ onText, onTrouble, otherWay }: QrCameraProps) {
  const t = useWords('qr-camera');
  const camera = useCodeCamera(onText, onTrouble);
  const { state, video } = camera;
  const works = state === 'asking' || state === 'looking';
  return (
    <div class="qr-camera stack" data-gap="small" data-camera={state}>
      {/* The picture stays in the page, so that a camera that is opened again has somewhere to show itself. */}
      <div class="qr-camera-picture" hidden={!works}>
        <video ref={video} muted playsInline aria-label={t('picture')} />
      </div>
      {works ? (
        <p class="field-hint">{t(state)}</p>
      ) : (
        <>
          <Notice kind="trouble" announced>
            {t(state)}
          </Notice>
          <div class="row">
            <Button onPress={() => camera.open(null)}>
              <Icon name="camera" />
              {t('again')}
            </Button>
          </div>
          {otherWay}
        </>
      )}
      {state === 'looking' && camera.cameras.length > 1 && <CameraChoice camera={camera} />}
    </div>
  );
}

function CameraChoice({ camera: { cameras, video, open } }: { camera: CodeCamera }) {
  const t = useWords('qr-camera');
  const id = useId();
  const stream = video.current?.srcObject;
  const chosen = stream instanceof MediaStream ? stream.getVideoTracks()[0]?.getSettings().deviceId : undefined;
  return (
    <div class="field">
      <label for={id}>{t('which')}</label>
      <select id={id} value={chosen} onChange={(event) => open(event.currentTarget.value)}>
        {cameras.map((one, at) => (
          <option key={one.id} value={one.id}>
            {one.label || t('unnamed', { number: at + 1 })}
          </option>
        ))}
      </select>
    </div>
  );
}
