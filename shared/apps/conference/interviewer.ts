import { drawInterviewer, looksOf, pictureSize } from './draw-interviewer';
import { decibelOf } from './level';

/** The generated person on the other side of the call. */
export interface Interviewer {
  /** Picture and voice, to be sent through a call or shown directly. */
  readonly stream: MediaStream;
  /** Speaks an audio file; resolves when it has ended. Rejects if the file cannot be fetched or decoded. */
  readonly say: (address: string) => Promise<void>;
}

const framesPerSecond = 12;
const blinkEvery = 44;

/** Starts drawing and listening for things to say, until `signal` aborts. `calm` leaves out every movement but the mouth's. */
export function startInterviewer(looks: number, calm: boolean, signal: AbortSignal): Interviewer {
  const voice = startVoice(signal);
  const canvas = document.createElement('canvas');
  canvas.width = pictureSize.width;
  canvas.height = pictureSize.height;
  const pencil = canvas.getContext('2d');
  const face = looksOf(looks);
  let frame = 0;
  const draw = () => {
    frame += 1;
    if (!pencil) return;
    drawInterviewer(pencil, face, {
      mouth: voice.loudness(),
      eyesOpen: calm || frame % blinkEvery > 1,
      sway: calm ? 0 : Math.sin(frame / 22),
    });
  };
  draw();
  const timer = setInterval(draw, 1000 / framesPerSecond);
  signal.addEventListener('abort', () => clearInterval(timer));
  const stream = new MediaStream([...canvas.captureStream(framesPerSecond).getTracks(), ...voice.stream.getTracks()]);
  return { stream, say: voice.say };
}

function startVoice(signal: AbortSignal) {
  const context = new AudioContext();
  const out = context.createMediaStreamDestination();
  const analyser = context.createAnalyser();
  analyser.fftSize = 512;
  analyser.connect(out);
  signal.addEventListener('abort', () => void context.close());
  const samples = new Float32Array(analyser.fftSize);
  return {
    stream: out.stream,
    /** 0 silent, 1 as loud as speech gets; about the opening of a mouth. */
    loudness() {
      analyser.getFloatTimeDomainData(samples);
      return Math.min(1, Math.max(0, (decibelOf(samples) + 45) / 35));
    },
    async say(address: string) {
      await context.resume();
      const answer = await fetch(address, { signal });
      if (!answer.ok) throw new Error(`no voice at ${address}`);
      await play(context, analyser, await context.decodeAudioData(await answer.arrayBuffer()), signal);
    },
  };
}

function play(context: AudioContext, target: AudioNode, sound: AudioBuffer, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const source = context.createBufferSource();
    source.buffer = sound;
    source.connect(target);
    source.addEventListener('ended', () => resolve());
    signal.addEventListener('abort', () => reject(signal.reason));
    source.start();
  });
}
