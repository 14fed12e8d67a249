import { fakeVoice } from './fake-voice';

/** Quiet, without sandbox (tests run as root in CI), with a camera and a microphone that always answer. */
export const chromiumFlags = (): readonly string[] => [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-audio-capture=${fakeVoice()}`,
  '--allow-loopback-in-peer-connection',
  '--lang=de-DE',
];

export function extensionFlags(folder: string): string[] {
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
}
