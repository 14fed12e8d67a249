import { declareTask } from '../../model/task';

/** Needs nothing: where camera or microphone are missing, the task still runs and says what it could not see. */
export const interviewLobby = declareTask({
  id: 'interview-lobby',
  modules: ['apply'],
  competence: '2.1',
  minutes: 5,
  needs: [],
  phone: 'fits',
  sees: [
    'link-opened',
    'media-answered',
    'picture-measured',
    'light-measured',
    'speech-heard',
    'call-joined',
    'microphone-switched',
    'question-asked',
    'call-left',
  ],
  helpSteps: 3,
  criteria: [
    // One link of two: opening either blindly succeeds half of the time.
    { id: 'right-link', module: 'apply', difficulty: -0.6, grade: 'simulation', chance: 0.5 },
    { id: 'camera-alive', module: 'apply', difficulty: -0.2, grade: 'artefact' },
    { id: 'speech-heard', module: 'apply', difficulty: 0.1, grade: 'artefact' },
    { id: 'face-lit', module: 'apply', difficulty: 0.9, grade: 'artefact' },
    { id: 'full-name', module: 'apply', difficulty: 0.0, grade: 'simulation' },
    { id: 'muted-then-open', module: 'apply', difficulty: 0.5, grade: 'simulation' },
    { id: 'on-time', module: 'apply', difficulty: 0.2, grade: 'simulation' },
  ],
});
