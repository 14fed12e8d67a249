import type applicationMail from '../../locales/de/application-mail.json';
import type applicationPdf from '../../locales/de/application-pdf.json';
import type browser from '../../locales/de/browser.json';
import type browserBasics from '../../locales/de/browser-basics.json';
import type budgetTable from '../../locales/de/budget-table.json';
import type calendar from '../../locales/de/calendar.json';
import type calendarInvite from '../../locales/de/calendar-invite.json';
import type check from '../../locales/de/check.json';
import type coach from '../../locales/de/coach.json';
import type coachCalibration from '../../locales/de/coach-calibration.json';
import type coachData from '../../locales/de/coach-data.json';
import type coachExports from '../../locales/de/coach-exports.json';
import type coachImport from '../../locales/de/coach-import.json';
import type coachOverview from '../../locales/de/coach-overview.json';
import type coachPerson from '../../locales/de/coach-person.json';
import type coachPlaces from '../../locales/de/coach-places.json';
import type coachSafe from '../../locales/de/coach-safe.json';
import type coachSurvey from '../../locales/de/coach-survey.json';
import type common from '../../locales/de/common.json';
import type conference from '../../locales/de/conference.json';
import type cvText from '../../locales/de/cv-text.json';
import type data from '../../locales/de/data.json';
import type dataRules from '../../locales/de/data-rules.json';
import type delivery from '../../locales/de/delivery.json';
import type files from '../../locales/de/files.json';
import type glossary from '../../locales/de/glossary.json';
import type handOver from '../../locales/de/hand-over.json';
import type handout from '../../locales/de/handout.json';
import type interviewLobby from '../../locales/de/interview-lobby.json';
import type invitedShared from '../../locales/de/invited-shared.json';
import type jobBoard from '../../locales/de/job-board.json';
import type jobSearch from '../../locales/de/job-search.json';
import type jobcenterProof from '../../locales/de/jobcenter-proof.json';
import type leaveClean from '../../locales/de/leave-clean.json';
import type mail from '../../locales/de/mail.json';
import type pdfDesk from '../../locales/de/pdf-desk.json';
import type policy from '../../locales/de/policy.json';
import type portal from '../../locales/de/portal.json';
import type portalUpload from '../../locales/de/portal-upload.json';
import type printToPdf from '../../locales/de/print-to-pdf.json';
import type printer from '../../locales/de/printer.json';
import type qrCamera from '../../locales/de/qr-camera.json';
import type rescue from '../../locales/de/rescue.json';
import type result from '../../locales/de/result.json';
import type resume from '../../locales/de/resume.json';
import type sharedPc from '../../locales/de/shared-pc.json';
import type survey from '../../locales/de/survey.json';
import type table from '../../locales/de/table.json';
import type tidyFiles from '../../locales/de/tidy-files.json';
import type writer from '../../locales/de/writer.json';

/** Every file of words, typed by its German version. `tests/locales.test.ts` holds the folder against this list. */
export interface Namespaces {
  common: typeof common;
  browser: typeof browser;
  'browser-basics': typeof browserBasics;
  calendar: typeof calendar;
  'calendar-invite': typeof calendarInvite;
  check: typeof check;
  coach: typeof coach;
  'coach-person': typeof coachPerson;
  'coach-import': typeof coachImport;
  'coach-overview': typeof coachOverview;
  'coach-calibration': typeof coachCalibration;
  'coach-data': typeof coachData;
  'coach-exports': typeof coachExports;
  'coach-places': typeof coachPlaces;
  'coach-safe': typeof coachSafe;
  'coach-survey': typeof coachSurvey;
  conference: typeof conference;
  files: typeof files;
  glossary: typeof glossary;
  handout: typeof handout;
  'invited-shared': typeof invitedShared;
  'job-board': typeof jobBoard;
  'job-search': typeof jobSearch;
  'leave-clean': typeof leaveClean;
  mail: typeof mail;
  'cv-text': typeof cvText;
  data: typeof data;
  'data-rules': typeof dataRules;
  delivery: typeof delivery;
  writer: typeof writer;
  'pdf-desk': typeof pdfDesk;
  'print-to-pdf': typeof printToPdf;
  printer: typeof printer;
  'hand-over': typeof handOver;
  'qr-camera': typeof qrCamera;
  'application-mail': typeof applicationMail;
  'application-pdf': typeof applicationPdf;
  'interview-lobby': typeof interviewLobby;
  policy: typeof policy;
  portal: typeof portal;
  'portal-upload': typeof portalUpload;
  survey: typeof survey;
  table: typeof table;
  'budget-table': typeof budgetTable;
  'jobcenter-proof': typeof jobcenterProof;
  rescue: typeof rescue;
  result: typeof result;
  resume: typeof resume;
  'shared-pc': typeof sharedPc;
  'tidy-files': typeof tidyFiles;
}

export type Namespace = keyof Namespaces;

type WithoutPlural<Key extends string> =
  Key extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : Key;

type Leaves<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? WithoutPlural<Key> : `${Key}.${Leaves<Tree[Key]>}`;
}[keyof Tree & string];

/** The keys of a namespace, such as `reason.page-sideways`. */
export type WordKey<N extends Namespace> = Leaves<Namespaces[N]>;
