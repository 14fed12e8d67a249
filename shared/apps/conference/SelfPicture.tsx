import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import type { OnFact } from './facts';
import type { Light } from './picture';
import { watchPicture } from './watch-picture';

interface SelfPictureProps {
  stream: MediaStream;
  onFact: OnFact;
  /** Shows the measured light below the picture. */
  measured: boolean;
}

/** A camera that shows nothing for this many looks (two a second) is told as not alive. */
const patience = 10;

/** The person's own live picture, mirrored as in every conference program, and what was measured in it. */
export function SelfPicture({ stream, onFact, measured }: SelfPictureProps) {
  const t = useWords('conference');
  const video = useRef<HTMLVideoElement>(null);
  const [light, setLight] = useState<Light | null>(null);
  const [isBlack, setBlack] = useState(false);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const gone = new AbortController();
    element.srcObject = stream;
    // Refused only where playing needs a click; the picture then stands still and is measured as not alive.
    element.play().catch(() => undefined);
    let dead = 0;
    watchPicture(
      element,
      (picture) => {
        dead = picture.alive ? 0 : dead + 1;
        setBlack(dead >= patience);
        setLight(picture.light);
        if (picture.alive || dead === patience) onFact({ kind: 'picture-measured', alive: picture.alive });
        if (picture.alive) onFact({ kind: 'light-measured', ...rounded(picture.light) });
      },
      gone.signal,
    );
    return () => {
      gone.abort();
      element.srcObject = null;
    };
  }, [stream]);
  return (
    <div class="conference-self stack" data-gap="small">
      <video ref={video} muted playsInline aria-label={t('camera.picture')} data-alive={light !== null && !isBlack} />
      {isBlack && <p role="status">{t('camera.black')}</p>}
      {measured && light && <LightMeters light={light} />}
    </div>
  );
}

function LightMeters({ light }: { light: Light }) {
  const t = useWords('conference');
  return (
    <div class="conference-light">
      <strong>{t('light.title')}</strong>
      <LightMeter label={t('light.subject')} share={light.subject} />
      <LightMeter label={t('light.background')} share={light.background} />
    </div>
  );
}

function LightMeter({ label, share }: { label: string; share: number }) {
  const t = useWords('conference');
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <div class="conference-meter">
        <meter id={id} min={0} max={1} value={share} />
        <span>{t('light.percent', { percent: Math.round(share * 100) })}</span>
      </div>
    </div>
  );
}

const rounded = ({ subject, background }: Light): Light => ({
  subject: Math.round(subject * 100) / 100,
  background: Math.round(background * 100) / 100,
});
