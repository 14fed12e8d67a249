import { useEffect, useRef, useState } from 'preact/hooks';
import type { OnFact } from './facts';
import {
  type Device,
  type DeviceChoice,
  listDevices,
  openDevice,
  type Refusal,
  stopStream,
  watchDevices,
  watchEnd,
} from './media-door';

/** `off`: nobody asked yet, or switched off by hand. `ended`: it went away by itself. */
export type DeviceState =
  | { readonly at: 'off' | 'asking' | 'ended' | Refusal }
  | { readonly at: 'on'; readonly stream: MediaStream };

export interface DeviceControl {
  readonly state: DeviceState;
  readonly choices: readonly DeviceChoice[];
  /** Id of the device that was picked by hand; null for the system's choice. */
  readonly chosen: string | null;
  readonly open: () => void;
  readonly choose: (id: string) => void;
  readonly close: () => void;
}

export type Devices = Readonly<Record<Device, DeviceControl>>;

const none = { camera: [], microphone: [] } as const satisfies Readonly<Record<Device, readonly DeviceChoice[]>>;

/** Camera and microphone of this page: asked for on demand, stopped when the owner goes away. */
export function useDevices(onFact: OnFact): Devices {
  const [choices, setChoices] = useState<Readonly<Record<Device, readonly DeviceChoice[]>> | null>(null);
  const refresh = () => void listDevices().then(setChoices);
  useEffect(() => {
    const gone = new AbortController();
    refresh();
    watchDevices(refresh, gone.signal);
    return () => gone.abort();
  }, []);
  const shared = { onFact, refresh, listed: choices !== null };
  return {
    camera: useDevice('camera', choices?.camera ?? none.camera, shared),
    microphone: useDevice('microphone', choices?.microphone ?? none.microphone, shared),
  };
}

interface Shared {
  readonly onFact: OnFact;
  readonly refresh: () => void;
  /** Whether the browser has told what is plugged in. */
  readonly listed: boolean;
}

function useDevice(
  device: Device,
  choices: readonly DeviceChoice[],
  { onFact, refresh, listed }: Shared,
): DeviceControl {
  const [state, setState] = useState<DeviceState>({ at: 'off' });
  const [chosen, setChosen] = useState<string | null>(null);
  const running = useRef<AbortController>(undefined);
  const isAbsent = listed && choices.length === 0;

  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    if (isAbsent && state.at === 'off') settle({ at: 'missing' });
    if (!isAbsent && state.at === 'missing') setState({ at: 'off' });
  }, [isAbsent]);

  const settle = (next: DeviceState) => {
    setState(next);
    if (next.at === 'off' || next.at === 'asking') return;
    onFact({ kind: 'media-answered', device, answer: next.at === 'on' ? 'allowed' : next.at });
  };
  const start = async (id: string | null) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ at: 'asking' });
    const opened = await openDevice(device, id, controller.signal).catch(() => null);
    if (!opened || controller.signal.aborted) return;
    if (opened.answer !== 'allowed') return settle({ at: opened.answer });
    const { stream } = opened;
    controller.signal.addEventListener('abort', () => stopStream(stream));
    watchEnd(stream, () => settle({ at: 'ended' }), controller.signal);
    settle({ at: 'on', stream });
    refresh();
  };

  return {
    state,
    choices,
    chosen,
    open: () => void start(chosen),
    choose(id) {
      setChosen(id);
      onFact({ kind: 'device-chosen', device, position: choices.findIndex((choice) => choice.id === id) });
      void start(id);
    },
    close() {
      running.current?.abort();
      setState({ at: 'off' });
    },
  };
}
