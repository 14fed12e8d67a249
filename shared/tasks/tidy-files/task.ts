import { declareTask } from '../../model/task';

export const tidyFiles = declareTask({
  id: 'tidy-files',
  modules: ['basics'],
  competence: '1.3',
  minutes: 5,
  needs: ['file'],
  phone: 'better-on-pc',
  sees: ['archive-handed-in'],
  helpSteps: 3,
  criteria: [
    { id: 'zip-opens', module: 'basics', difficulty: 0.0, grade: 'artefact' },
    { id: 'right-files', module: 'basics', difficulty: -0.1, grade: 'artefact' },
    { id: 'naming', module: 'basics', difficulty: 0.5, grade: 'artefact' },
    { id: 'no-duplicate', module: 'basics', difficulty: 0.4, grade: 'artefact' },
    { id: 'right-folder', module: 'basics', difficulty: 0.1, grade: 'artefact' },
  ],
});
