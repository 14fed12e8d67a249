import { declareTask } from '../../model/task';

export const printToPdf = declareTask({
  id: 'print-to-pdf',
  modules: ['basics', 'apply'],
  competence: '3.1',
  minutes: 3,
  needs: ['file'],
  phone: 'better-on-pc',
  sees: ['file-handed-in'],
  helpSteps: 3,
  criteria: [
    { id: 'pdf', module: 'basics', difficulty: -0.6, grade: 'artefact' },
    { id: 'exact-pages', module: 'basics', difficulty: 0.6, grade: 'artefact' },
    { id: 'text-selectable', module: 'apply', difficulty: 0.4, grade: 'artefact' },
  ],
});
