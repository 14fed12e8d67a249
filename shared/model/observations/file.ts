import * as v from 'valibot';
import { archiveFactsSchema, filedFileSchema } from '../archive';
import { calendarFactsSchema } from '../calendar';
import { pdfFactsSchema } from '../pdf';
import { tableFactsSchema } from '../table';
import { nameSchema, textUpTo } from '../text';
import { textDocumentFactsSchema } from '../text-document';
import { stamp } from './stamp';

const fileName = textUpTo(255);

/** What is seen of files: opened material, and handed-in results as facts. The files themselves are dropped. */
export const fileObservations = [
  v.strictObject({ ...stamp, kind: v.literal('material-opened'), material: nameSchema }),
  /** A PDF, or what was meant to be one. */
  v.strictObject({ ...stamp, kind: v.literal('file-handed-in'), name: fileName, facts: pdfFactsSchema }),
  v.strictObject({ ...stamp, kind: v.literal('calendar-handed-in'), name: fileName, facts: calendarFactsSchema }),
  v.strictObject({ ...stamp, kind: v.literal('archive-handed-in'), name: fileName, facts: archiveFactsSchema }),
  v.strictObject({ ...stamp, kind: v.literal('document-handed-in'), name: fileName, facts: textDocumentFactsSchema }),
  v.strictObject({ ...stamp, kind: v.literal('table-handed-in'), name: fileName, facts: tableFactsSchema }),
  /** What lies in the file manager when the person says so; the bin's content has paths under its own name. */
  v.strictObject({
    ...stamp,
    kind: v.literal('folder-left'),
    files: v.pipe(v.array(filedFileSchema), v.maxLength(300)),
    bin: v.pipe(v.array(filedFileSchema), v.maxLength(300)),
  }),
] as const;
