/** The one place that asks the browser for camera and microphone. */
export const devices = ['camera', 'microphone'] as const;
export type Device = (typeof devices)[number];

/** Why a device cannot be used: by whom or what is not known and does not matter. */
export type Refusal = 'refused' | 'missing' | 'busy';
export type Opened = { readonly answer: 'allowed'; readonly stream: MediaStream } | { readonly answer: Refusal };

export interface DeviceChoice {
  readonly id: string;
  /** As the system calls it; empty before permission. Shown, never reported. */
  readonly label: string;
}

const refusals: Readonly<Record<string, Refusal>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** What a camera is to look at: the person in front of the screen, or something held before it. */
export type Aim = 'self' | 'world';

/** Asks for one device, `id` null for the system's choice. Throws the signal's reason if that aborts meanwhile. */
export async function openDevice(
  device: Device,
  id: string | null,
  signal: AbortSignal,
  aim: Aim = 'self',
): Promise<Opened> {
  const door = mediaDevices();
  if (!door) return { answer: 'missing' };
  try {
    const stream = await door.getUserMedia(constraintsFor(device, id, aim));
    if (signal.aborted) stopStream(stream);
    signal.throwIfAborted();
    return { answer: 'allowed', stream };
  } catch (error) {
    signal.throwIfAborted();
    return { answer: refusals[error instanceof Error ? error.name : ''] ?? 'busy' };
  }
}

/** What is plugged in, as far as the browser tells. */
export async function listDevices(): Promise<Readonly<Record<Device, readonly DeviceChoice[]>>> {
  const found =
    (await mediaDevices()
      ?.enumerateDevices()
      .catch(() => [])) ?? [];
  const choices = (kind: MediaDeviceKind) =>
    found.filter((device) => device.kind === kind).map(({ deviceId, label }) => ({ id: deviceId, label }));
  return { camera: choices('videoinput'), microphone: choices('audioinput') };
}

/** Calls `onChange` when something is plugged in or out. */
export function watchDevices(onChange: () => void, signal: AbortSignal): void {
  mediaDevices()?.addEventListener('devicechange', onChange, { signal });
}

/** Calls `onEnd` when the device goes away by itself: unplugged, or taken back by the browser. */
export function watchEnd(stream: MediaStream, onEnd: () => void, signal: AbortSignal): void {
  for (const track of stream.getTracks()) track.addEventListener('ended', onEnd, { signal });
}

export function stopStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Absent where the page is not served securely or media are switched off by policy. */
function mediaDevices(): MediaDevices | undefined {
  return navigator.mediaDevices as MediaDevices | undefined;
}

function constraintsFor(device: Device, id: string | null, aim: Aim): MediaStreamConstraints {
  const chosen = id ? { deviceId: { exact: id } } : {};
  if (device === 'microphone') return { audio: { echoCancellation: true, ...chosen } };
  if (aim === 'world') {
    return { video: { width: { ideal: 1_280 }, height: { ideal: 720 }, facingMode: 'environment', ...chosen } };
  }
  return { video: { width: { ideal: 640 }, facingMode: 'user', ...chosen } };
}
