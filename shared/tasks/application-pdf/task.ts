import { declareTask } from '../../model/task';

export const applicationPdf = declareTask({
  id: 'application-pdf',
  modules: ['apply'],
  competence: '3.2',
  minutes: 5,
  needs: ['file'],
  phone: 'better-on-pc',
  sees: ['file-handed-in'],
  helpSteps: 3,
  criteria: [
    { id: 'one-pdf', module: 'apply', difficulty: -1.0, grade: 'artefact' },
    { id: 'all-documents', module: 'apply', difficulty: -0.3, grade: 'artefact' },
    { id: 'order', module: 'apply', difficulty: 0.2, grade: 'artefact' },
    { id: 'upright', module: 'apply', difficulty: 0.8, grade: 'artefact' },
    { id: 'no-extra-pages', module: 'apply', difficulty: 0.9, grade: 'artefact' },
    { id: 'size', module: 'apply', difficulty: 0.6, grade: 'artefact' },
    { id: 'file-name', module: 'apply', difficulty: 0.3, grade: 'artefact' },
  ],
});
