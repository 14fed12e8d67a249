import { declareTask } from '../../model/task';

export const jobSearch = declareTask({
  id: 'job-search',
  modules: ['apply', 'basics'],
  competence: '1.1',
  minutes: 4,
  needs: [],
  phone: 'fits',
  sees: ['search-made', 'search-saved', 'ad-chosen'],
  helpSteps: 3,
  criteria: [
    { id: 'right-ad', module: 'apply', difficulty: 0.0, grade: 'simulation' },
    { id: 'filter-used', module: 'basics', difficulty: 0.2, grade: 'simulation' },
    { id: 'search-saved', module: 'apply', difficulty: 0.7, grade: 'simulation' },
  ],
});
