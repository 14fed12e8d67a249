import { declareTask } from '../../model/task';

/** In the extension the history may be the real browser's; the finding then says so by its own grade. */
export const leaveClean = declareTask({
  id: 'leave-clean',
  modules: ['basics', 'rights'],
  competence: '4.2',
  minutes: 4,
  needs: [],
  phone: 'fits',
  sees: ['signed-out', 'file-left', 'history-left', 'private-window-used'],
  helpSteps: 3,
  criteria: [
    { id: 'logged-out', module: 'basics', difficulty: -0.1, grade: 'simulation' },
    { id: 'file-gone', module: 'basics', difficulty: 0.4, grade: 'simulation' },
    { id: 'history-gone', module: 'rights', difficulty: 0.5, grade: 'simulation' },
    { id: 'private-window-known', module: 'rights', difficulty: 0.6, grade: 'simulation' },
  ],
});
