import { employers, familyNames, givenNames } from '../../content/people';
import { jobAt } from '../../content/trades';
import { seededRandom } from '../../model/random';

/** What the interviewer may ask; each has a spoken line and a caption in the conference program. */
export const questions = ['question-reason', 'question-strength', 'question-team'] as const;
export type Question = (typeof questions)[number];

/** A mail with one link. `from` is the part of the sender's address behind the @. */
export interface LobbyMail {
  readonly id: 'link-a' | 'link-b';
  readonly from: string;
  readonly address: string;
  readonly genuine: boolean;
}

export interface InterviewLobbyMaterial {
  /** The role the person plays, so that nobody has to type a real name. */
  readonly applicant: { readonly given: string; readonly family: string };
  readonly employer: { readonly name: string; readonly domain: string };
  readonly job: { readonly german: string; readonly english: string };
  readonly interviewer: { readonly given: string; readonly family: string };
  /** Agreed start on the scenario's clock, minutes after midnight. */
  readonly start: number;
  /** The scenario's clock when the material is first opened, seconds before the start. */
  readonly secondsToStart: number;
  /** In the order in which they lie in the inbox, which tells nothing. */
  readonly mails: readonly LobbyMail[];
  readonly question: Question;
  /** Chooses how the interviewer is drawn. */
  readonly looks: number;
}

/** Given names that fit the one voice in which the interviewer's lines are spoken. */
const interviewers = ['Aylin', 'Carla', 'Elif', 'Fatima', 'Hanna', 'Lena', 'Linh', 'Oksana', 'Paula', 'Rania'] as const;

/** How strangers dress up a firm's address: the same name in front, but another domain behind it. */
const disguises = [
  (stem: string) => `${stem}-meet.example`,
  (stem: string) => `${stem}-interview.example`,
  (stem: string) => `${stem}.meet-now.example`,
  (stem: string) => `video-${stem}.example`,
] as const;

/** Everything the task hands out, the same for the same seed. */
export function material(seed: number): InterviewLobbyMaterial {
  const random = seededRandom(seed);
  const given = random.pick(givenNames);
  const hostGiven = random.pick(interviewers.filter((name) => name !== given));
  const [family, hostFamily] = random.shuffle(familyNames);
  if (!family || !hostFamily) throw new RangeError('two people are needed');
  const employer = random.pick(employers);
  const strange = random.pick(disguises)(employer.domain.replace(/\.example$/, ''));
  const room = random.integer(1000, 9999);
  const [first, second] = random.shuffle(['link-a', 'link-b'] as const);
  if (!first || !second) throw new RangeError('two links are needed');
  const mails = [
    { id: first, from: employer.domain, address: `https://meet.${employer.domain}/${room}`, genuine: true },
    { id: second, from: strange, address: `https://meet.${strange}/${room}`, genuine: false },
  ];
  return {
    applicant: { given, family },
    employer: { name: employer.name, domain: employer.domain },
    job: jobAt(employer),
    interviewer: { given: hostGiven, family: hostFamily },
    start: random.integer(9, 16) * 60 + random.pick([0, 15, 30, 45]),
    secondsToStart: 300,
    mails: random.shuffle(mails),
    question: random.pick(questions),
    looks: random.integer(0, 0xffff),
  };
}
