import { type Frame, isAlive, type Light, lightOf } from './picture';

export interface Picture {
  readonly alive: boolean;
  readonly light: Light;
}

const width = 64;
const height = 48;
const everyMilliseconds = 500;

/** Measures a playing video twice a second until `signal` aborts. The small frame is overwritten each time and goes nowhere. */
export function watchPicture(
  video: HTMLVideoElement,
  onPicture: (picture: Picture) => void,
  signal: AbortSignal,
): void {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pencil = canvas.getContext('2d', { willReadFrequently: true });
  if (!pencil) return;
  let previous: Frame | undefined;
  const look = () => {
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;
    pencil.drawImage(video, 0, 0, width, height);
    const next = pencil.getImageData(0, 0, width, height);
    if (previous) onPicture({ alive: isAlive(previous, next), light: lightOf(next) });
    previous = next;
  };
  const timer = setInterval(look, everyMilliseconds);
  signal.addEventListener('abort', () => clearInterval(timer));
}
