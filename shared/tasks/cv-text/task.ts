import { declareTask } from '../../model/task';

export const cvText = declareTask({
  id: 'cv-text',
  modules: ['apply'],
  competence: '3.1',
  minutes: 7,
  needs: ['file'],
  phone: 'better-on-pc',
  sees: ['document-handed-in', 'file-handed-in'],
  helpSteps: 3,
  criteria: [
    { id: 'headings', module: 'apply', difficulty: 0.8, grade: 'artefact' },
    { id: 'aligned', module: 'apply', difficulty: 0.7, grade: 'artefact' },
    { id: 'two-pages', module: 'apply', difficulty: 0.5, grade: 'artefact' },
    { id: 'pdf', module: 'apply', difficulty: 0.0, grade: 'artefact' },
  ],
});
