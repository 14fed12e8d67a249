import type { Verdict } from '../../model/criterion';
import type { Observation, Report } from '../../model/observation';
import type { Sample } from '../../model/task';
import { nextOf } from './judge-call';
import type { InterviewLobbyMaterial } from './material';
import type { interviewLobby } from './task';

type CriterionId = (typeof interviewLobby)['criteria'][number]['id'];
type Verdicts = Readonly<Record<CriterionId, Verdict>>;

/** The steps of one visit; a sample changes single steps and leaves the others as they should be. */
interface Steps {
  readonly mail: readonly Report[];
  readonly camera: readonly Report[];
  readonly microphone: readonly Report[];
  readonly join: readonly Report[];
  readonly answer: readonly Report[];
}

const allMet: Verdicts = {
  'right-link': 'met',
  'camera-alive': 'met',
  'speech-heard': 'met',
  'face-lit': 'met',
  'full-name': 'met',
  'muted-then-open': 'met',
  'on-time': 'met',
};

/** Worked examples: everything right, each criterion missed once, and each way in which a device can refuse. */
export function samples(material: InterviewLobbyMaterial): readonly Sample<CriterionId>[] {
  const good = goodSteps(material);
  const sample = (name: string, changed: Partial<Steps>, verdicts: Partial<Verdicts>): Sample<CriterionId> => ({
    name,
    observations: logOf({ ...good, ...changed }),
    expected: { ...allMet, ...verdicts },
  });
  return [
    sample('everything as agreed', {}, {}),
    ...linkSamples(material, sample),
    ...mediaSamples(sample),
    ...callSamples(material, sample),
  ];
}

type MakeSample = (name: string, changed: Partial<Steps>, verdicts: Partial<Verdicts>) => Sample<CriterionId>;

function linkSamples({ mails }: InterviewLobbyMaterial, sample: MakeSample) {
  const [right] = mails.filter(({ genuine }) => genuine).map(({ id }) => opened(id));
  const [strange] = mails.filter(({ genuine }) => !genuine);
  if (!right || !strange) throw new RangeError('a genuine and a strange mail are needed');
  return [
    sample('the look-alike was noticed', { mail: [opened(strange.id), right] }, {}),
    sample(
      'went on at the look-alike',
      { mail: [opened(strange.id), opened(nextOf(strange.id)), right] },
      { 'right-link': 'missed' },
    ),
  ];
}

function mediaSamples(sample: MakeSample) {
  const noCamera = { 'camera-alive': 'not-seen', 'face-lit': 'not-seen' } as const;
  const noMicrophone = { 'speech-heard': 'not-seen', 'muted-then-open': 'not-seen' } as const;
  const troubles = ['refused', 'missing', 'busy', 'ended'] as const;
  return [
    ...troubles.map((answer) => sample(`camera ${answer}`, { camera: [answered('camera', answer)] }, noCamera)),
    ...troubles.map((answer) =>
      sample(
        `microphone ${answer}`,
        { microphone: [answered('microphone', answer)], join: [{ ...joined, microphone: 'none' }], answer: leaving },
        noMicrophone,
      ),
    ),
    sample('camera never switched on', { camera: [] }, { 'camera-alive': 'missed', 'face-lit': 'not-seen' }),
    sample('window behind the head', { camera: cameraOn(0.08, 0.95) }, { 'face-lit': 'missed' }),
    sample('half light', { camera: cameraOn(0.18, 0.6) }, { 'face-lit': 'not-seen' }),
    sample(
      'nothing said',
      { microphone: [answered('microphone', 'allowed'), sound(-70, 0, 'lobby')], answer: answering(-70) },
      { 'speech-heard': 'missed' },
    ),
    sample(
      'only digital silence',
      { microphone: [answered('microphone', 'allowed'), sound(-100, 0, 'lobby')], answer: answering(-100) },
      { 'speech-heard': 'not-seen' },
    ),
  ];
}

function callSamples({ applicant, question }: InterviewLobbyMaterial, sample: MakeSample) {
  const name = `${applicant.given} ${applicant.family}`;
  const asked: Report = { kind: 'question-asked', question };
  return [
    sample('only the first name', { join: [{ ...joined, name: applicant.given }] }, { 'full-name': 'missed' }),
    sample('no name', { join: [{ ...joined, name: '' }] }, { 'full-name': 'missed' }),
    sample('late', { join: [{ ...joined, name, secondsToStart: -400 }] }, { 'on-time': 'missed' }),
    sample('came in open', { join: [{ ...joined, name, microphone: 'on' }] }, { 'muted-then-open': 'missed' }),
    sample('stayed muted', { answer: [asked, { kind: 'call-left' }] }, { 'muted-then-open': 'missed' }),
    sample(
      'never joined',
      { join: [], answer: [] },
      { 'full-name': 'missed', 'muted-then-open': 'missed', 'on-time': 'missed' },
    ),
  ];
}

const joined = {
  kind: 'call-joined',
  name: 'Elif Novak',
  microphone: 'off',
  camera: 'on',
  secondsToStart: 120,
} as const satisfies Report;
const leaving: readonly Report[] = [{ kind: 'call-left' }];

const opened = (link: string): Report => ({ kind: 'link-opened', link });
const answered = (
  device: 'camera' | 'microphone',
  answer: 'allowed' | 'refused' | 'missing' | 'busy' | 'ended',
): Report => ({ kind: 'media-answered', device, answer });
const sound = (decibel: number, milliseconds: number, place: 'lobby' | 'call-open'): Report => ({
  kind: 'speech-heard',
  decibel,
  milliseconds,
  place,
});
const cameraOn = (subject: number, background: number): readonly Report[] => [
  answered('camera', 'allowed'),
  { kind: 'picture-measured', alive: true },
  { kind: 'light-measured', subject, background },
];
const answering = (decibel: number): readonly Report[] => [
  { kind: 'question-asked', question: 'question-reason' },
  { kind: 'microphone-switched', on: true },
  sound(decibel, decibel > -60 ? 2400 : 0, 'call-open'),
  ...leaving,
];

function goodSteps({ applicant, mails }: InterviewLobbyMaterial): Steps {
  return {
    mail: mails.filter(({ genuine }) => genuine).map(({ id }) => opened(id)),
    camera: cameraOn(0.5, 0.45),
    microphone: [answered('microphone', 'allowed'), sound(-28, 900, 'lobby')],
    join: [{ ...joined, name: `${applicant.given} ${applicant.family}` }],
    answer: answering(-28),
  };
}

/** Numbers the facts as the engine does, five seconds apart. */
function logOf({ mail, camera, microphone, join, answer }: Steps): readonly Observation[] {
  const facts = [...mail, ...camera, ...microphone, ...join, ...answer];
  return facts.map((fact, n): Observation => ({ ...fact, n, at: n * 5000 }));
}
