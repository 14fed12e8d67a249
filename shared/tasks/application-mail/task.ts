import { declareTask } from '../../model/task';

export const applicationMail = declareTask({
  id: 'application-mail',
  modules: ['apply'],
  competence: '2.1',
  minutes: 5,
  needs: [],
  phone: 'fits',
  sees: ['mail-sent'],
  helpSteps: 3,
  criteria: [
    { id: 'recipient', module: 'apply', difficulty: -0.5, grade: 'simulation' },
    { id: 'reference', module: 'apply', difficulty: 0.3, grade: 'simulation' },
    { id: 'greeting', module: 'apply', difficulty: 0.0, grade: 'simulation' },
    { id: 'text-fits', module: 'apply', difficulty: 0.3, grade: 'simulation' },
    { id: 'attachment', module: 'apply', difficulty: -0.3, grade: 'simulation' },
    { id: 'no-placeholder', module: 'apply', difficulty: 0.6, grade: 'simulation' },
  ],
});
