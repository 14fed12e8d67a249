import type { Seen } from '../../model/observation';
import { type Judgement, type Log, lastAnswer, met, missed, notSeen, only } from './judgement';

/** Missed only if a camera was there and was never asked for; a camera that cannot be used is never held against anyone. */
export function judgeCamera(log: Log): Judgement {
  const alive = only(log, 'picture-measured').find((picture) => picture.alive);
  if (alive) return met('picture-alive', alive);
  const answer = lastAnswer(log, 'camera');
  if (!answer) return missed('camera-never-on');
  if (answer.answer !== 'allowed') return notSeen(`camera-${answer.answer}`, answer);
  return notSeen('no-picture', answer);
}

/** Quietest level that counts as speech, in dBFS. Ordinary speech into a laptop lies between -35 and -15. */
const speechLevel = -45;
const speechMilliseconds = 300;
/**
 * Below this nothing is in the room: switched off, a socket without a microphone, or noise that the browser took away,
 * which says nothing about the person.
 */
const silenceLevel = -75;
/** Sound between here and `speechLevel` may be speech into a weak microphone. */
const faintLevel = -60;

export function judgeSpeech(log: Log): Judgement {
  const sounds = only(log, 'speech-heard');
  const speech = sounds.find((s) => s.decibel >= speechLevel && s.milliseconds >= speechMilliseconds);
  if (speech) return met('speech-heard', speech);
  const answer = lastAnswer(log, 'microphone');
  if (!answer) return missed('microphone-never-on');
  if (answer.answer !== 'allowed') return notSeen(`microphone-${answer.answer}`, answer);
  if (sounds.length === 0) return notSeen('level-not-measured', answer);
  if (sounds.every((s) => s.decibel <= silenceLevel)) return notSeen('microphone-silent', ...sounds);
  const faint = sounds.find((s) => s.decibel >= faintLevel && s.milliseconds > 0);
  return faint ? notSeen('level-unclear', faint) : missed('nothing-heard', ...sounds);
}

/** So many measurements before the join speak for the light; the kindest one decides, because a head moves. */
const lightWindow = 3;

type Light = Seen<'light-measured'>;

/**
 * Judged on the state in which the person joined (or stopped), because the result counts and not the way.
 * A dark face alone proves nothing: cameras expose differently and skin has every shade. Against the light means a
 * nearly burnt-out background around a nearly black face; everything between that and a well lit face is not decided.
 */
export function judgeLight(log: Log): Judgement {
  const joined = log.findLastIndex((observation) => observation.kind === 'call-joined');
  const before = only(joined < 0 ? log : log.slice(0, joined), 'light-measured');
  const during = joined < 0 ? [] : only(log.slice(joined), 'light-measured');
  const lights = [...before.slice(-lightWindow), ...during];
  if (lights.length === 0) return lightNotSeen(log);
  if (lights.every(isBlack)) return notSeen('no-picture', ...lights);
  const lit = lights.find(isWellLit);
  if (lit) return met('face-lit', lit);
  if (lights.every(isAgainstLight)) return missed('against-light', ...lights);
  if (lights.every(isDark)) return missed('too-dark', ...lights);
  return notSeen('light-unclear', ...lights);
}

const isWellLit = ({ subject, background }: Light) => subject >= 0.4 || (subject >= 0.2 && background - subject < 0.35);
const isAgainstLight = ({ subject, background }: Light) => subject < 0.2 && background - subject > 0.55;
/** A covered or broken lens; the darkest room is brighter. */
const isBlack = ({ subject, background }: Light) => subject < 0.02 && background < 0.02;
const isDark = ({ subject, background }: Light) => subject < 0.06 && background < 0.12;

function lightNotSeen(log: Log): Judgement {
  const answer = lastAnswer(log, 'camera');
  if (!answer) return notSeen('light-not-measured');
  return notSeen(answer.answer === 'allowed' ? 'light-not-measured' : `camera-${answer.answer}`, answer);
}
