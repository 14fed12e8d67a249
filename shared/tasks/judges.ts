import { applicationMail } from './application-mail/task';
import { applicationPdf } from './application-pdf/task';
import { browserBasics } from './browser-basics/task';
import { budgetTable } from './budget-table/task';
import { calendarInvite } from './calendar-invite/task';
import { cvText } from './cv-text/task';
import { interviewLobby } from './interview-lobby/task';
import { jobSearch } from './job-search/task';
import { jobcenterProof } from './jobcenter-proof/task';
import { type Judge, judgeOf } from './judge';
import { leaveClean } from './leave-clean/task';
import { portalUpload } from './portal-upload/task';
import { printToPdf } from './print-to-pdf/task';
import { tidyFiles } from './tidy-files/task';

/**
 * Every task without its screen, for the coach desk's worker: a worker's bundle holds whatever its lists can open. A new
 * task stands here and in `index.ts`.
 */
export const judges: readonly Judge[] = [
  judgeOf(applicationPdf, {
    material: () => import('./application-pdf/material'),
    assess: () => import('./application-pdf/assess'),
    samples: () => import('./application-pdf/samples'),
  }),
  judgeOf(interviewLobby, {
    material: () => import('./interview-lobby/material'),
    assess: () => import('./interview-lobby/assess'),
    samples: () => import('./interview-lobby/samples'),
  }),
  judgeOf(applicationMail, {
    material: () => import('./application-mail/material'),
    assess: () => import('./application-mail/assess'),
    samples: () => import('./application-mail/samples'),
  }),
  judgeOf(jobSearch, {
    material: () => import('./job-search/material'),
    assess: () => import('./job-search/assess'),
    samples: () => import('./job-search/samples'),
  }),
  judgeOf(portalUpload, {
    material: () => import('./portal-upload/material'),
    assess: () => import('./portal-upload/assess'),
    samples: () => import('./portal-upload/samples'),
  }),
  judgeOf(printToPdf, {
    material: () => import('./print-to-pdf/material'),
    assess: () => import('./print-to-pdf/assess'),
    samples: () => import('./print-to-pdf/samples'),
  }),
  judgeOf(jobcenterProof, {
    material: () => import('./jobcenter-proof/material'),
    assess: () => import('./jobcenter-proof/assess'),
    samples: () => import('./jobcenter-proof/samples'),
  }),
  judgeOf(browserBasics, {
    material: () => import('./browser-basics/material'),
    assess: () => import('./browser-basics/assess'),
    samples: () => import('./browser-basics/samples'),
  }),
  judgeOf(tidyFiles, {
    material: () => import('./tidy-files/material'),
    assess: () => import('./tidy-files/assess'),
    samples: () => import('./tidy-files/samples'),
  }),
  judgeOf(calendarInvite, {
    material: () => import('./calendar-invite/material'),
    assess: () => import('./calendar-invite/assess'),
    samples: () => import('./calendar-invite/samples'),
  }),
  judgeOf(leaveClean, {
    material: () => import('./leave-clean/material'),
    assess: () => import('./leave-clean/assess'),
    samples: () => import('./leave-clean/samples'),
  }),
  judgeOf(cvText, {
    material: () => import('./cv-text/material'),
    assess: () => import('./cv-text/assess'),
    samples: () => import('./cv-text/samples'),
  }),
  judgeOf(budgetTable, {
    material: () => import('./budget-table/material'),
    assess: () => import('./budget-table/assess'),
    samples: () => import('./budget-table/samples'),
  }),
];
