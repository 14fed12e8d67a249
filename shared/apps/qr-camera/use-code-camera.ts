import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import codeWorker from '../../files/codes/code.worker?worker&url';
import { createCodeReader } from '../../files/codes/code-reader';
import { type DeviceChoice, listDevices, openDevice, stopStream, watchEnd } from '../conference/media-door';
import { watchCodes } from './watch-codes';

/**
 * Why no code can be read: `refused` the camera is not allowed · `missing` there is none · `busy` another program has it ·
 * `ended` it went away in the middle · `no-reader` this browser runs no reader.
 */
export type CameraTrouble = 'refused' | 'missing' | 'busy' | 'ended' | 'no-reader';

export type CameraState = 'asking' | 'looking' | CameraTrouble;

export interface CodeCamera {
  readonly state: CameraState;
  readonly video: RefObject<HTMLVideoElement | null>;
  /** What is plugged in, once the camera is allowed. */
  readonly cameras: readonly DeviceChoice[];
  /** Opens this camera in place of the one that is open; null for the system's choice. */
  readonly open: (id: string | null) => void;
}

const readCode = createCodeReader(codeWorker);

/** A camera that looks for codes from the first drawing on until the component leaves the screen. */
export function useCodeCamera(
  onText: (text: string) => void,
  onTrouble?: (trouble: CameraTrouble) => void,
): CodeCamera {
  const video = useRef<HTMLVideoElement>(null);
  const [wish, setWish] = useState<{ readonly id: string | null }>({ id: null });
  const [state, setState] = useState<CameraState>('asking');
  const [cameras, setCameras] = useState<readonly DeviceChoice[]>([]);
  const listeners = useRef({ onText, onTrouble });
  listeners.current = { onText, onTrouble };

  useEffect(() => {
    const life = new AbortController();
    const tell = (trouble: CameraTrouble) => {
      life.abort();
      setState(trouble);
      listeners.current.onTrouble?.(trouble);
    };
    const look = async () => {
      setState('asking');
      const opened = await openDevice('camera', wish.id, life.signal, 'world');
      if (opened.answer !== 'allowed') return tell(opened.answer);
      const { stream } = opened;
      life.signal.addEventListener('abort', () => stopStream(stream));
      watchEnd(stream, () => tell('ended'), life.signal);
      const { camera } = await listDevices();
      const element = video.current;
      if (!element || life.signal.aborted) return;
      element.srcObject = stream;
      // Refused only where playing needs a click; the frames come all the same once the person touches the page.
      element.play().catch(() => undefined);
      setCameras(camera);
      setState('looking');
      await watchCodes(element, readCode, (text) => listeners.current.onText(text), life.signal);
    };
    look().catch(() => {
      if (!life.signal.aborted) tell('no-reader');
    });
    return () => life.abort();
  }, [wish]);

  return { state, video, cameras, open: (id) => setWish({ id }) };
}
