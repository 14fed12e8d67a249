import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rate = 16_000;
/** Two seconds of talk, then long enough a pause for an interviewer to notice that the answer is over. */
const talk = 2;
const pause = 5;

let file: string | undefined;

/** A WAV file that Chromium plays into the fake microphone, over and over. @returns its path */
export function fakeVoice(): string {
  file ??= join(tmpdir(), 'probefahrt-voice.wav');
  if (!existsSync(file)) {
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, wav());
    renameSync(unfinished, file);
  }
  return file;
}

/** 16-bit mono: a tone with overtones in syllables of a quarter of a second, loud enough for any meter. */
function wav(): Buffer {
  const samples = rate * (talk + pause);
  const bytes = Buffer.alloc(44 + samples * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples * 2, 40);
  for (let at = 0; at < rate * talk; at += 1) bytes.writeInt16LE(Math.round(voiceAt(at / rate) * 32_000), 44 + at * 2);
  return bytes;
}

function voiceAt(second: number): number {
  const tone = (hertz: number) => Math.sin(2 * Math.PI * hertz * second);
  const syllable = Math.abs(Math.sin(Math.PI * 4 * second));
  return syllable * (0.25 * tone(180) + 0.15 * tone(540) + 0.1 * tone(1_260));
}
