import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { FileProblem } from '../../../shared/exchange/file-problem';
import { openResult, openResultWithWords, readResult } from '../../../shared/exchange/open-result';
import { sealResult } from '../../../shared/exchange/seal-result';
import type { Random } from '../../../shared/model/random';
import type { Result } from '../../../shared/model/result';
import { publishedSchema } from '../../exchange/published-schema';
import { anyResult, checkId, resultOf } from '../../exchange/results';
import type { Answer, FuzzedDoor } from '../door';
import { mutatedBytes } from '../mutate-bytes';
import { mutatedJson } from '../mutate-json';

const problems: readonly FileProblem[] = [
  'foreign',
  'damaged',
  'newer-format',
  'too-large',
  'wrong-key',
  'needs-passphrase',
  'wrong-passphrase',
];
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
addFormats(ajv);
const fits = ajv.compile(JSON.parse(publishedSchema()));
const samples: readonly Result[] = [resultOf(checkId), ...fc.sample(anyResult, { seed: 5, numRuns: 40 })];
const older = ({ version: _, ...rest }: Result) => ({ ...rest, version: 1 });
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The published JSON Schema by another library, and what no schema says. */
function wrongWith(result: Result): string | null {
  if (!fits(result)) return `the published schema says: ${ajv.errorsText(fits.errors)}`;
  const moments = [result.startedAt, result.endedAt];
  if (moments.some((moment) => Number.isNaN(Date.parse(moment)))) return `no such moment: ${moments}`;
  return /"(__proto__|constructor|prototype)":/.test(JSON.stringify(result)) ? 'a name reaches a prototype' : null;
}

function answerTo(opened: Awaited<ReturnType<typeof openResult>>): Answer {
  return opened.ok ? { taken: true, wrong: wrongWith(opened.result) } : { taken: false, problem: opened.problem };
}

/** The JSON inside a result file. */
export const resultText: FuzzedDoor = {
  name: 'result, its JSON',
  problems,
  async knock(random) {
    const sample = random.pick(samples);
    return answerTo(readResult(utf8(mutatedJson(random.float() < 0.3 ? older(sample) : sample, random))));
  },
  good: async () =>
    samples.flatMap((one) => [one, older(one)]).map((one) => answerTo(readResult(utf8(JSON.stringify(one))))),
};

const words = 'apfel-birne-kirsche';
const files = (async () => {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const other = await identityToRecipient(await generateX25519Identity());
  const locked = new Encrypter();
  // Few rounds, so that thousands can be tried; a reader knows no lower limit.
  locked.setScryptWorkFactor(2);
  locked.setPassphrase(words);
  const forKeys = await sealResult(resultOf(checkId), [other, recipient]);
  return {
    identity,
    sealed: [forKeys, utf8(armor.encode(forKeys)), await locked.encrypt(JSON.stringify(resultOf(checkId)))],
  };
})();

/** Whatever is opened in spite of its edits must be exactly what was sealed. */
async function opened(bytes: Uint8Array): Promise<Answer> {
  const { identity } = await files;
  const withKey = await openResult(bytes, [identity]);
  const found =
    !withKey.ok && withKey.problem === 'needs-passphrase' ? await openResultWithWords(bytes, words) : withKey;
  if (!found.ok) return answerTo(found);
  const same = JSON.stringify(found.result) === JSON.stringify(resultOf(checkId));
  return { taken: true, wrong: same ? null : 'it is not what was sealed' };
}

/** A result file as it lies in a folder: age, binary, armored or locked with words. */
export const resultFile: FuzzedDoor = {
  name: 'result, the age file',
  problems,
  async knock(random) {
    const { sealed } = await files;
    return opened(random.float() < 0.2 ? await spliced(random) : mutatedBytes(random.pick(sealed), random));
  },
  good: async () => Promise.all((await files).sealed.map(opened)),
};

/** One file's header before another's contents. */
async function spliced(random: Random): Promise<Uint8Array> {
  const { sealed } = await files;
  const [head, body] = [random.pick(sealed), random.pick(sealed)];
  const cut = (bytes: Uint8Array) => Buffer.from(bytes).indexOf('\n--- ') + random.integer(0, 60);
  return Buffer.concat([head.subarray(0, cut(head)), body.subarray(cut(body))]);
}
