import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectPdf } from '../../shared/files/inspect/inspect-pdf';
import { mergePages } from '../../shared/files/merge/merge-pages';
import { makeDocument } from '../../shared/files/paper/make-document';
import { assess } from '../../shared/tasks/jobcenter-proof/assess';
import { type JobcenterProofMaterial, material } from '../../shared/tasks/jobcenter-proof/material';
import { nodeWorld } from '../files-room/node-world';

/** The proof's pages as they are handed out, one file of three pages. */
const proofOf = ({ paper }: JobcenterProofMaterial) => makeDocument(paper, nodeWorld);

/** What the task says of one own PDF with these bytes. */
async function verdictsOf(made: JobcenterProofMaterial, bytes: Uint8Array<ArrayBuffer>) {
  const facts = await inspectPdf(new Blob([bytes]), [made.paper, made.other], nodeWorld, () => undefined);
  const upload = { slot: 'proof', material: null, name: 'vertrag.pdf', bytes: bytes.length, facts };
  const sent = { kind: 'form-sent', n: 1, at: 1, form: 'proof', fields: [], uploads: [upload] } as const;
  const findings = assess(made, [{ ...sent, fields: [], uploads: [upload] }]);
  return Object.fromEntries(findings.map(({ criterion, verdict }) => [criterion, verdict]));
}

describe.each([2])('real files of seed %i', (seed) => {
  const made = material(seed);
  const sideways = made.paper.pages.findIndex(({ turn }) => turn !== 0);
  const upright = made.paper.pages.map(({ turn }) => ((360 - turn) % 360) as 0 | 90 | 180 | 270);

  test.each(['original', 'small'] as const)('turned on the PDF desk, %s size: all pages, all upright', async (size) => {
    const pages = upright.map((turn, page) => ({ source: 0, page, turn }));
    const merged = await mergePages({ sources: [await proofOf(made)], pages, size }, nodeWorld);
    expect(await verdictsOf(made, merged)).toMatchObject({ 'all-pages': 'met', 'upright-format': 'met' });
  });

  test('left as it was: the sideways page is seen', async () => {
    expect(await verdictsOf(made, await proofOf(made))).toMatchObject({
      'all-pages': 'met',
      'upright-format': 'missed',
    });
  });

  test.skipIf(!hasProgram('qpdf'))('turned by another program: all pages, all upright', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'proof-'));
    const [before, after] = [join(folder, 'before.pdf'), join(folder, 'after.pdf')];
    writeFileSync(before, await proofOf(made));
    execFileSync('qpdf', [before, `--rotate=+${upright[sideways]}:${sideways + 1}`, after]);
    expect(await verdictsOf(made, new Uint8Array(readFileSync(after)))).toMatchObject({
      'all-pages': 'met',
      'upright-format': 'met',
    });
  });
});

function hasProgram(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
