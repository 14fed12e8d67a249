import { declareTask } from '../../model/task';

export const calendarInvite = declareTask({
  id: 'calendar-invite',
  modules: ['apply'],
  competence: '2.4',
  minutes: 3,
  needs: [],
  phone: 'fits',
  sees: ['calendar-handed-in'],
  helpSteps: 3,
  criteria: [
    { id: 'valid', module: 'apply', difficulty: 0.2, grade: 'artefact' },
    { id: 'date', module: 'apply', difficulty: -0.2, grade: 'artefact' },
    { id: 'time', module: 'apply', difficulty: 0.4, grade: 'artefact' },
    { id: 'place', module: 'apply', difficulty: 0.3, grade: 'artefact' },
    { id: 'reminder', module: 'apply', difficulty: 0.5, grade: 'artefact' },
  ],
});
