import { declareTask } from '../../model/task';

export const budgetTable = declareTask({
  id: 'budget-table',
  modules: ['basics'],
  competence: '3.1',
  minutes: 5,
  needs: [],
  phone: 'better-on-pc',
  sees: ['table-handed-in'],
  helpSteps: 3,
  criteria: [
    { id: 'sum-formula', module: 'basics', difficulty: 0.6, grade: 'artefact' },
    { id: 'right-total', module: 'basics', difficulty: 0.0, grade: 'artefact' },
    { id: 'format', module: 'basics', difficulty: 0.4, grade: 'artefact' },
  ],
});
