import { declareTask } from '../../model/task';

export const portalUpload = declareTask({
  id: 'portal-upload',
  modules: ['apply'],
  competence: '2.3',
  minutes: 6,
  needs: [],
  phone: 'fits',
  sees: ['form-refused', 'summary-opened', 'form-sent'],
  helpSteps: 3,
  criteria: [
    { id: 'required-fields', module: 'apply', difficulty: -0.5, grade: 'simulation' },
    { id: 'date-format', module: 'apply', difficulty: 0.2, grade: 'simulation' },
    { id: 'right-slots', module: 'apply', difficulty: 0.1, grade: 'simulation' },
    { id: 'limits', module: 'apply', difficulty: 0.7, grade: 'artefact' },
    { id: 'errors-corrected', module: 'apply', difficulty: 0.3, grade: 'simulation' },
    { id: 'summary-sent-once', module: 'apply', difficulty: 0.4, grade: 'simulation' },
  ],
});
