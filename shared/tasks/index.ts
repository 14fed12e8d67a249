import { applicationMail } from './application-mail/task';
import { applicationPdf } from './application-pdf/task';
import { browserBasics } from './browser-basics/task';
import { budgetTable } from './budget-table/task';
import { calendarInvite } from './calendar-invite/task';
import { cvText } from './cv-text/task';
import { defineTask, type Task } from './define-task';
import { interviewLobby } from './interview-lobby/task';
import { jobSearch } from './job-search/task';
import { jobcenterProof } from './jobcenter-proof/task';
import { leaveClean } from './leave-clean/task';
import { portalUpload } from './portal-upload/task';
import { printToPdf } from './print-to-pdf/task';
import { tidyFiles } from './tidy-files/task';

/** Every task of the product. A new one adds its line here and its folder beside. */
export const catalogue: readonly Task[] = [
  defineTask(applicationPdf, {
    material: () => import('./application-pdf/material'),
    assess: () => import('./application-pdf/assess'),
    view: () => import('./application-pdf/View'),
    samples: () => import('./application-pdf/samples'),
  }),
  defineTask(interviewLobby, {
    material: () => import('./interview-lobby/material'),
    assess: () => import('./interview-lobby/assess'),
    view: () => import('./interview-lobby/View'),
    samples: () => import('./interview-lobby/samples'),
  }),
  defineTask(applicationMail, {
    material: () => import('./application-mail/material'),
    assess: () => import('./application-mail/assess'),
    view: () => import('./application-mail/View'),
    samples: () => import('./application-mail/samples'),
  }),
  defineTask(jobSearch, {
    material: () => import('./job-search/material'),
    assess: () => import('./job-search/assess'),
    view: () => import('./job-search/View'),
    samples: () => import('./job-search/samples'),
  }),
  defineTask(portalUpload, {
    material: () => import('./portal-upload/material'),
    assess: () => import('./portal-upload/assess'),
    view: () => import('./portal-upload/View'),
    samples: () => import('./portal-upload/samples'),
  }),
  defineTask(printToPdf, {
    material: () => import('./print-to-pdf/material'),
    assess: () => import('./print-to-pdf/assess'),
    view: () => import('./print-to-pdf/View'),
    samples: () => import('./print-to-pdf/samples'),
  }),
  defineTask(jobcenterProof, {
    material: () => import('./jobcenter-proof/material'),
    assess: () => import('./jobcenter-proof/assess'),
    view: () => import('./jobcenter-proof/View'),
    samples: () => import('./jobcenter-proof/samples'),
  }),
  defineTask(browserBasics, {
    material: () => import('./browser-basics/material'),
    assess: () => import('./browser-basics/assess'),
    view: () => import('./browser-basics/View'),
    samples: () => import('./browser-basics/samples'),
  }),
  defineTask(tidyFiles, {
    material: () => import('./tidy-files/material'),
    assess: () => import('./tidy-files/assess'),
    view: () => import('./tidy-files/View'),
    samples: () => import('./tidy-files/samples'),
  }),
  defineTask(calendarInvite, {
    material: () => import('./calendar-invite/material'),
    assess: () => import('./calendar-invite/assess'),
    view: () => import('./calendar-invite/View'),
    samples: () => import('./calendar-invite/samples'),
  }),
  defineTask(leaveClean, {
    material: () => import('./leave-clean/material'),
    assess: () => import('./leave-clean/assess'),
    view: () => import('./leave-clean/View'),
    samples: () => import('./leave-clean/samples'),
  }),
  defineTask(cvText, {
    material: () => import('./cv-text/material'),
    assess: () => import('./cv-text/assess'),
    view: () => import('./cv-text/View'),
    samples: () => import('./cv-text/samples'),
  }),
  defineTask(budgetTable, {
    material: () => import('./budget-table/material'),
    assess: () => import('./budget-table/assess'),
    view: () => import('./budget-table/View'),
    samples: () => import('./budget-table/samples'),
  }),
];
