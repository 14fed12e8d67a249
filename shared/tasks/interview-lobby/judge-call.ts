import type { Seen } from '../../model/observation';
import { nameKind } from './full-name';
import { type Judgement, type Log, lastAnswer, met, missed, notSeen, only } from './judgement';
import type { InterviewLobbyMaterial } from './material';

/** The name under which going on inside an opened page is reported. */
export const nextOf = (link: string) => `${link}-next`;

/**
 * Whoever opens the look-alike, notices and turns back has done the right thing; whoever goes on there or opens
 * nothing else has not. The genuine page has no further link, so only the look-alike can report a next one.
 */
export function judgeLink({ mails }: InterviewLobbyMaterial, log: Log): Judgement {
  const opened = only(log, 'link-opened');
  const ids = (genuine: boolean) => mails.filter((mail) => mail.genuine === genuine).map(({ id }) => id as string);
  const right = opened.find(({ link }) => ids(true).includes(link));
  const strange = opened.find(({ link }) => ids(false).includes(link));
  const wentOn = opened.find(({ link }) => ids(false).map(nextOf).includes(link));
  if (wentOn) return missed('look-alike-used', wentOn);
  if (right) return strange ? met('turned-back', strange, right) : met('right-link', right);
  return strange ? missed('look-alike-only', strange) : missed('no-link-opened');
}

export function judgeName({ applicant }: InterviewLobbyMaterial, log: Log): Judgement {
  const joined = only(log, 'call-joined').at(-1);
  if (!joined) return missed('never-joined');
  const kind = nameKind(joined.name, applicant);
  return kind === 'full-name' || kind === 'other-full-name' ? met(kind, joined) : missed(kind, joined);
}

/** Latest join that is still polite, in seconds after the agreed start. */
const grace = 180;

/** The first join counts; coming back after a dropped call does not make anybody late. */
export function judgeTime(log: Log): Judgement {
  const joined = only(log, 'call-joined')[0];
  if (!joined) return missed('never-joined');
  if (joined.secondsToStart >= -grace) return met('on-time', joined);
  const trouble = only(log, 'media-answered').find(({ answer, n }) => answer !== 'allowed' && n < joined.n);
  return trouble ? notSeen('delayed-by-device', trouble, joined) : missed('late', joined);
}

/** The kindest call counts: who comes in again muted after a slip has put it right. */
export function judgeMute(log: Log): Judgement {
  const calls = callsOf(log).map((call) => judgeMuteInCall(call, log));
  const best = (verdict: Judgement['verdict']) => calls.findLast((call) => call.verdict === verdict);
  return best('met') ?? best('not-seen') ?? best('missed') ?? withoutCall(log);
}

interface Call {
  readonly joined: Seen<'call-joined'>;
  readonly rest: Log;
}

/** One entry per join, each with everything up to the next join. */
function callsOf(log: Log): readonly Call[] {
  return only(log, 'call-joined').map((joined, index, all) => {
    const end = all[index + 1]?.n ?? Number.POSITIVE_INFINITY;
    return { joined, rest: log.filter(({ n }) => n > joined.n && n < end) };
  });
}

/** A microphone that is first switched on inside the call was as good as muted before. */
function judgeMuteInCall({ joined, rest }: Call, log: Log): Judgement {
  if (joined.microphone === 'on') return missed('joined-open', joined);
  const question = only(rest, 'question-asked')[0];
  const opened = question && openFor(question, rest);
  if (opened) return met('muted-then-open', joined, question, opened);
  if (joined.microphone === 'none') return withoutMicrophone(log, joined);
  const broken = only(rest, 'media-answered').find(
    ({ device, answer }) => device === 'microphone' && answer !== 'allowed',
  );
  if (broken) return notSeen(`microphone-${broken.answer}`, broken);
  return question ? missed('stayed-muted', joined, question) : notAsked(joined, rest);
}

/** The switch that made the microphone open when the question was asked or later. */
function openFor(question: Seen<'question-asked'>, rest: Log): Seen<'microphone-switched'> | undefined {
  const switches = only(rest, 'microphone-switched');
  const before = switches.findLast(({ n }) => n < question.n);
  return switches.find(({ n, on }) => n > question.n && on) ?? (before?.on ? before : undefined);
}

function notAsked(joined: Seen<'call-joined'>, rest: Log): Judgement {
  const left = only(rest, 'call-left')[0];
  return left ? missed('left-early', joined, left) : notSeen('question-not-asked', joined);
}

function withoutMicrophone(log: Log, joined: Seen<'call-joined'>): Judgement {
  const answer = lastAnswer(log, 'microphone');
  if (!answer) return missed('microphone-never-on', joined);
  if (answer.answer === 'allowed') return notSeen('level-not-measured', joined, answer);
  return notSeen(`microphone-${answer.answer}`, answer);
}

function withoutCall(log: Log): Judgement {
  const answer = lastAnswer(log, 'microphone');
  if (answer && answer.answer !== 'allowed') return notSeen(`microphone-${answer.answer}`, answer);
  return missed('never-joined');
}
