import { declareTask } from '../../model/task';

/** In the extension the same work is seen in the real browser; the findings then say so by their own grade. */
export const browserBasics = declareTask({
  id: 'browser-basics',
  modules: ['basics'],
  competence: '1.1',
  minutes: 4,
  needs: [],
  phone: 'better-on-pc',
  sees: ['bookmark-kept', 'tabs-open', 'tab-closed', 'download-done', 'download-opened', 'answer-given'],
  helpSteps: 3,
  criteria: [
    { id: 'bookmark-folder', module: 'basics', difficulty: 0.2, grade: 'simulation' },
    { id: 'tabs', module: 'basics', difficulty: -0.4, grade: 'simulation' },
    { id: 'download-found', module: 'basics', difficulty: 0.0, grade: 'simulation' },
    { id: 'right-figure', module: 'basics', difficulty: 0.2, grade: 'simulation' },
  ],
});
