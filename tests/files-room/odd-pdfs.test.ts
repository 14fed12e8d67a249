import { PDFDocument } from 'pdf-lib';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { inspectPdf } from '../../shared/files/inspect/inspect-pdf';
import { countPages } from '../../shared/files/merge/load-source';
import { PdfError } from '../../shared/files/pdf-door';
import { pdfFactsSchema } from '../../shared/model/pdf';
import { assess } from '../../shared/tasks/application-pdf/assess';
import { material } from '../../shared/tasks/application-pdf/material';
import { nodeWorld } from './node-world';
import { oddPdfs } from './odd-pdfs';

const given = material(oddPdfs.seed);
const here = oddPdfs.files.filter(({ needsDeadline }) => !needsDeadline);

const factsOf = (bytes: Uint8Array<ArrayBuffer>) =>
  inspectPdf(new Blob([bytes]), given.documents, nodeWorld, () => undefined);

describe('an odd PDF is judged, or refused with a reason', () => {
  test.each(here)('$file: $how', { timeout: 10_000 }, async ({ file, outcome, missed, pages }) => {
    const facts = await factsOf(oddPdfs.read(file));
    expect(v.is(pdfFactsSchema, facts)).toBe(true);
    expect(facts.outcome).toBe(outcome);
    if (pages !== undefined) expect(facts).toMatchObject({ pages: { length: pages } });
    const findings = assess(given, [{ kind: 'file-handed-in', n: 1, at: 1, name: 'Bewerbung.pdf', facts }]);
    expect(findings.filter(({ verdict }) => verdict === 'missed').map(({ criterion }) => criterion)).toEqual(missed);
  });

  test.each(here)('the PDF desk takes $file or says why not', { timeout: 10_000 }, async ({ file }) => {
    const count = await countPages(oddPdfs.read(file)).catch((error: unknown) => error);
    if (!(count instanceof PdfError)) expect(count).toBeGreaterThan(0);
  });
});

test('5,000 pages are too many, said within 10 s', { timeout: 10_000 }, async () => {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < 5_000; page += 1) pdf.addPage([595, 842]);
  expect(await factsOf(new Uint8Array(await pdf.save()))).toMatchObject({ outcome: 'too-many-pages' });
});
