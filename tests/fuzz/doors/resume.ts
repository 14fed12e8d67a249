import { Encrypter } from 'age-encryption';
import { packed } from '../../../shared/exchange/packed';
import { type OpenedResume, openResume, readResume } from '../../../shared/exchange/resume-file';
import { passphraseOf } from '../../../shared/exchange/typed-words';
import type { Resume } from '../../../shared/model/resume';
import { opened, session, told } from '../../store/events';
import type { Answer, FuzzedDoor } from '../door';
import { mutatedBytes } from '../mutate-bytes';
import { mutatedJson } from '../mutate-json';

const at = '2026-11-23T08:00:00.000Z';
const words = ['Igel', 'Lampe', 'Koffer', 'Regen', 'Teekanne'];
const sample: Resume = {
  format: 'probefahrt-resume',
  version: 1,
  app: '0.1.0',
  savedAt: at,
  language: 'uk',
  log: [
    opened(session, 'check', at),
    told(1, 'Ayşe Şahin'),
    { n: 2, at, kind: 'task-offered', task: 'application-mail', seed: 7 },
    { n: 3, at, kind: 'estimate-given', estimate: 'alone' },
  ],
  draft: { text: 'Guten Tag' },
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const file = locked(sample);

/** Few rounds, so that thousands can be tried. */
async function locked(resume: unknown): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphraseOf(words));
  encrypter.setScryptWorkFactor(2);
  return encrypter.encrypt(await packed(utf8(JSON.stringify(resume))));
}

/** By hand: one open check whose events are numbered without a gap, each on a day that there is. */
function wrongWith({ log, savedAt }: Resume): string | null {
  if (log.some(({ n }, index) => n !== index)) return 'its events are not numbered in turn';
  if (log[0]?.kind !== 'opened' || log.filter(({ kind }) => kind === 'opened').length !== 1)
    return 'it is not opened once';
  if (log.some(({ kind }) => kind === 'closed')) return 'it is closed';
  return [savedAt, ...log.map((event) => event.at)].some((moment) => Number.isNaN(Date.parse(moment)))
    ? 'a moment is none'
    : null;
}

function answerTo(reading: OpenedResume): Answer {
  return reading.ok ? { taken: true, wrong: wrongWith(reading.resume) } : { taken: false, problem: reading.problem };
}

/** A check that somebody carries to another device: what is inside, and the locked file. */
export const resume: FuzzedDoor = {
  name: 'resume file',
  problems: ['foreign', 'wrong-passphrase', 'damaged', 'newer-format', 'too-large'],
  knock: async (random) =>
    answerTo(
      random.float() < 0.6
        ? readResume(utf8(mutatedJson(sample, random)))
        : await openResume(mutatedBytes(await file, random), words),
    ),
  good: async () => [answerTo(readResume(utf8(JSON.stringify(sample)))), answerTo(await openResume(await file, words))],
};
