import type { CodePicture } from '../../files/codes/code-messages';
import type { ReadCode } from '../../files/codes/code-reader';

/** Pixels of the longer side that are looked at: enough for a dense code that fills half of the picture. */
const longest = 1_280;

/** Milliseconds to the next look where a browser does not tell new frames. */
const pace = 60;

/**
 * Looks for codes in a playing video, one picture after the other, as fast as they are read. `onText` is called when a
 * text comes that is not the one read just before. Ends with the signal's reason, or with the reader's error.
 */
export async function watchCodes(
  video: HTMLVideoElement,
  read: ReadCode,
  onText: (text: string) => void,
  signal: AbortSignal,
): Promise<never> {
  const canvas = document.createElement('canvas');
  const pencil = canvas.getContext('2d', { willReadFrequently: true });
  let last: string | null = null;
  for (;;) {
    await nextFrame(video, signal);
    const picture = pencil && pictureOf(video, pencil);
    const text = picture ? await read(picture, signal) : null;
    signal.throwIfAborted();
    if (text === null || text === last) continue;
    last = text;
    onText(text);
  }
}

function nextFrame(video: HTMLVideoElement, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const over = new AbortController();
    signal.addEventListener('abort', () => reject(signal.reason), { signal: over.signal });
    const come = () => {
      over.abort();
      resolve();
    };
    if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(come);
    else setTimeout(come, pace);
  });
}

function pictureOf(video: HTMLVideoElement, pencil: CanvasRenderingContext2D): CodePicture | null {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0 || videoHeight === 0) return null;
  const scale = Math.min(1, longest / Math.max(videoWidth, videoHeight));
  const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)];
  const { canvas } = pencil;
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  pencil.drawImage(video, 0, 0, width, height);
  return { width, height, data: pencil.getImageData(0, 0, width, height).data };
}
