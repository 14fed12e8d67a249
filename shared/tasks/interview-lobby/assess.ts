import type { Assess } from '../../model/task';
import { judgeLink, judgeMute, judgeName, judgeTime } from './judge-call';
import { judgeCamera, judgeLight, judgeSpeech } from './judge-media';
import type { Judgement, LobbyKind, Log } from './judgement';
import type { InterviewLobbyMaterial } from './material';
import { interviewLobby } from './task';

type CriterionId = (typeof interviewLobby)['criteria'][number]['id'];

const judges: Readonly<Record<CriterionId, (material: InterviewLobbyMaterial, log: Log) => Judgement>> = {
  'right-link': judgeLink,
  'camera-alive': (_, log) => judgeCamera(log),
  'speech-heard': (_, log) => judgeSpeech(log),
  'face-lit': (_, log) => judgeLight(log),
  'full-name': judgeName,
  'muted-then-open': (_, log) => judgeMute(log),
  'on-time': (_, log) => judgeTime(log),
};

/** Whatever browser or device prevented is `not-seen`; only what somebody could do and left undone is `missed`. */
export const assess: Assess<InterviewLobbyMaterial, LobbyKind, CriterionId> = (material, observations) =>
  interviewLobby.criteria.map(({ id }) => ({ criterion: id, ...judges[id](material, observations) }));
