import { toBase64url } from '../../../shared/exchange/base64url';
import { invitationLink, readInvitation } from '../../../shared/exchange/invitation-link';
import type { Invitation } from '../../../shared/model/invitation';
import type { Answer, FuzzedDoor } from '../door';
import { mutatedBytes } from '../mutate-bytes';
import { mutatedJson } from '../mutate-json';

const recipient = (sign: string) => `age1${sign.repeat(58)}`;
const samples: readonly Invitation[] = [
  { format: 'probefahrt-invitation', version: 1, label: 'KJC, Frau Kaya', recipients: [recipient('q')], modules: [] },
  {
    format: 'probefahrt-invitation',
    version: 1,
    label: 'Jobcenter Odenwaldkreis – Şahin',
    recipients: ['q', 'p', 'z'].map(recipient),
    modules: ['apply'],
    language: 'en',
  },
];
const address = 'https://probefahrt.example/';
const names = ['format', 'version', 'label', 'recipients', 'modules', 'language', 'sharedPc'];

/** By hand, from what `model/invitation.ts` promises in words. */
function wrongWith(given: Invitation): string | null {
  const { label, recipients, modules } = given;
  const extra = Object.keys(given).filter((name) => !names.includes(name));
  if (extra.length > 0) return `it has ${extra}`;
  if (typeof label !== 'string' || label.length > 120) return 'the label is too long';
  if (recipients.length < 1 || recipients.length > 5) return `${recipients.length} recipients`;
  if (!recipients.every((one) => /^age1[a-z0-9]{58}$/.test(one) && !/[bio1]/.test(one.slice(4))))
    return 'a recipient is none';
  return modules.length <= 8 && modules.every((one) => /^[a-z-]+$/.test(one)) ? null : 'a module is none';
}

function answerTo(text: string): Answer {
  const reading = readInvitation(text);
  return reading.ok
    ? { taken: true, wrong: wrongWith(reading.invitation) }
    : { taken: false, problem: reading.problem };
}

/** An invitation in a link: its JSON edited, or the link itself as mails and fingers spoil it. */
export const invitation: FuzzedDoor = {
  name: 'invitation link',
  problems: ['missing', 'too-long', 'cut-off', 'newer', 'foreign'],
  async knock(random) {
    const sample = random.pick(samples);
    if (random.float() < 0.3) {
      const link = new TextEncoder().encode(invitationLink(address, sample));
      return answerTo(new TextDecoder('latin1').decode(mutatedBytes(link, random)));
    }
    return answerTo(`${address}#/invitation/${toBase64url(new TextEncoder().encode(mutatedJson(sample, random)))}`);
  },
  good: async () => samples.map((sample) => answerTo(invitationLink(address, sample))),
};
