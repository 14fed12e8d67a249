/**
 * Speaks the interviewer's lines with espeak-ng and packs them as MP3: `node shared/apps/conference/voice/make-voice.mjs`.
 * Run at development time only; needs espeak-ng, sox and lame. The words are the captions in locales/<lang>/conference.json,
 * so that voice and caption cannot differ.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const locales = join(here, '../../../../locales');
/** espeak-ng voice, words per minute. */
const voices = { de: ['de+f3', '140'], en: ['en-gb+f3', '145'] };

const work = mkdtempSync(join(tmpdir(), 'voice-'));
for (const [language, [voice, speed]] of Object.entries(voices)) {
  const { line } = JSON.parse(readFileSync(join(locales, language, 'conference.json'), 'utf8'));
  for (const [name, text] of Object.entries(line)) {
    const spoken = join(work, 'spoken.wav');
    const levelled = join(work, 'levelled.wav');
    execFileSync('espeak-ng', ['-v', voice, '-s', speed, '-p', '45', '-w', spoken, text]);
    execFileSync('sox', [spoken, levelled, 'norm', '-3', 'pad', '0.15', '0.3']);
    execFileSync('lame', ['--quiet', '-m', 'm', '-b', '24', levelled, join(here, `${language}-${name}.mp3`)]);
  }
}
rmSync(work, { recursive: true });
