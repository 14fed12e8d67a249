import { decibelOf } from './level';

const everyMilliseconds = 50;

/**
 * Measures the loudness of a microphone 20 times a second until `signal` aborts: dBFS and the milliseconds since the
 * last call. The samples are overwritten each time and go nowhere.
 */
export function watchLevel(
  stream: MediaStream,
  onLevel: (decibel: number, milliseconds: number) => void,
  signal: AbortSignal,
): void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 2048;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  void context.resume();
  let last = context.currentTime;
  const listen = () => {
    const passed = (context.currentTime - last) * 1000;
    if (passed <= 0) return;
    last = context.currentTime;
    analyser.getFloatTimeDomainData(samples);
    onLevel(decibelOf(samples), passed);
  };
  const timer = setInterval(listen, everyMilliseconds);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    void context.close();
  });
}
