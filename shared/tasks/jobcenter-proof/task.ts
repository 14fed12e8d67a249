import { declareTask } from '../../model/task';

export const jobcenterProof = declareTask({
  id: 'jobcenter-proof',
  modules: ['apply'],
  competence: '2.3',
  minutes: 5,
  needs: [],
  phone: 'fits',
  sees: ['form-sent', 'receipt-kept'],
  helpSteps: 3,
  criteria: [
    { id: 'right-matter', module: 'apply', difficulty: -0.2, grade: 'simulation' },
    { id: 'all-pages', module: 'apply', difficulty: 0.1, grade: 'artefact' },
    { id: 'upright-format', module: 'apply', difficulty: 0.4, grade: 'artefact' },
    { id: 'message', module: 'apply', difficulty: 0.2, grade: 'simulation' },
    { id: 'receipt', module: 'apply', difficulty: 0.8, grade: 'simulation' },
  ],
});
