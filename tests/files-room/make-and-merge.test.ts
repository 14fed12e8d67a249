import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { inspectPdf } from '../../shared/files/inspect/inspect-pdf';
import { countPages } from '../../shared/files/merge/load-source';
import { mergePages } from '../../shared/files/merge/merge-pages';
import { openPdf } from '../../shared/files/open-pdf';
import { makeDocument } from '../../shared/files/paper/make-document';
import { type ArrangedPage, PdfError } from '../../shared/files/pdf-door';
import { seededRandom } from '../../shared/model/random';
import { material } from '../../shared/tasks/application-pdf/material';
import { nodeWorld } from './node-world';

const lightScanner = { dpi: 110, quality: 0.5 };
const { documents } = material(77);
let sources: Uint8Array<ArrayBuffer>[] = [];

beforeAll(async () => {
  sources = await Promise.all(documents.map((document) => makeDocument(document, nodeWorld, lightScanner)));
});

const hasQpdf = (() => {
  try {
    return execFileSync('qpdf', ['--version']).length > 0;
  } catch {
    return false;
  }
})();

function checkWithQpdf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'made-'));
  const path = join(folder, 'made.pdf');
  writeFileSync(path, bytes);
  try {
    return execFileSync('qpdf', ['--check', path], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function factsOf(bytes: Uint8Array<ArrayBuffer>) {
  return inspectPdf(new Blob([bytes]), documents, nodeWorld, () => undefined);
}

describe('documents on paper', () => {
  test('the same spec gives the same bytes', async () => {
    for (const [at, document] of documents.entries()) {
      expect(await makeDocument(document, nodeWorld, lightScanner)).toEqual(sources[at]);
    }
  });

  test.runIf(hasQpdf)('qpdf finds nothing wrong', () => {
    for (const bytes of sources) expect(checkWithQpdf(bytes)).toContain('No syntax or stream encoding errors');
  });

  test('carry no title, author or date', () => {
    for (const bytes of sources) {
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/(Title|Author|Subject|CreationDate|ModDate)/);
    }
  });

  test('one page lies sideways, and the papers together are heavier than an employer takes', async () => {
    const heavy = await Promise.all(documents.map((document) => makeDocument(document, nodeWorld)));
    expect(heavy.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThan(3 * 1024 * 1024);
    const sideways = await Promise.all(
      heavy.map(async (bytes) => {
        const page = await (await openPdf(bytes, nodeWorld)).getPage(1);
        const { width, height } = page.getViewport({ scale: 1 });
        return width > height;
      }),
    );
    expect(sideways.filter(Boolean)).toHaveLength(1);
  });
});

const pages = documents.flatMap((document, source) => document.pages.map((_, page) => ({ source, page })));

describe('merging', () => {
  test('any arrangement comes out as it was arranged', async () => {
    const turn = fc.constantFrom(0, 90, 180, 270);
    const arrangement = fc.array(fc.tuple(fc.nat(pages.length - 1), turn), { minLength: 1, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(arrangement, fc.constantFrom('original', 'small'), async (chosen, size) => {
        const arranged = chosen.flatMap(([at, added]) => {
          const page = pages[at];
          return page ? [{ ...page, turn: added } as ArrangedPage] : [];
        });
        const facts = await factsOf(await mergePages({ sources, pages: arranged, size: size as 'small' }, nodeWorld));
        expect(facts.outcome === 'read' && facts.pages.map(({ source, turn }) => [source, turn])).toEqual(
          arranged.map(expectedPage),
        );
      }),
      { numRuns: 12 },
    );
  });

  test('a small file of the heavy papers is small enough, still valid and still recognised', async () => {
    const heavy = await Promise.all(documents.map((document) => makeDocument(document, nodeWorld)));
    const order = { sources: heavy, pages: pages.map((page) => ({ ...page, turn: 0 as const })) };
    const [original, small] = [
      await mergePages({ ...order, size: 'original' }, nodeWorld),
      await mergePages({ ...order, size: 'small' }, nodeWorld),
    ];
    expect(original.length).toBeGreaterThan(3 * 1024 * 1024);
    expect(small.length).toBeLessThan(1024 * 1024);
    if (hasQpdf) expect(checkWithQpdf(small)).toContain('No syntax or stream encoding errors');
    const facts = await factsOf(small);
    expect(facts.outcome === 'read' && facts.pages.filter(({ source }) => source.kind === 'known')).toHaveLength(5);
  });

  test('pages are counted', async () => {
    expect(await Promise.all(sources.map(countPages))).toEqual(documents.map((document) => document.pages.length));
  });

  const odd = (name: string) =>
    new Uint8Array(readFileSync(new URL(`../files/application-pdf/odd/${name}.pdf`, import.meta.url)));

  test.each([
    ['password', 'locked'],
    ['not-a-pdf', 'not-a-pdf'],
    ['empty', 'empty'],
    ['cut-off', 'damaged'],
  ])('%s is refused as %s', async (name, code) => {
    await expect(countPages(odd(name))).rejects.toMatchObject({ name: 'PdfError', code });
    const order = { sources: [odd(name)], pages: [{ source: 0, page: 0, turn: 0 }], size: 'original' } as const;
    await expect(mergePages(order, nodeWorld)).rejects.toMatchObject({ name: 'PdfError', code });
  });
});

function expectedPage({ source, page, turn }: ArrangedPage) {
  const document = documents[source];
  const sheet = document?.pages[page];
  if (!document || !sheet || sheet.number === '') return [{ kind: 'blank' }, null];
  return [{ kind: 'known', document: document.id, page }, (sheet.turn + turn) % 360];
}

describe('hostile files', () => {
  test('flipped and lost bytes end in facts when read, in a coded refusal at most when merged', async () => {
    const right = new Uint8Array(readFileSync(new URL('../files/application-pdf/qpdf/right.pdf', import.meta.url)));
    for (let seed = 1; seed <= 25; seed += 1) {
      const random = seededRandom(seed);
      const broken = right.slice(0, random.integer(right.length / 2, right.length));
      for (let hit = 0; hit < 40; hit += 1) broken[random.integer(9, broken.length - 1)] = random.integer(0, 255);
      const facts = await factsOf(broken);
      expect(facts.bytes).toBe(broken.length);
      const order = { sources: [broken], pages: [{ source: 0, page: 0, turn: 0 }], size: 'original' } as const;
      const trouble = await mergePages(order, nodeWorld).then(
        () => null,
        (error: unknown) => error,
      );
      if (trouble !== null) expect(trouble).toBeInstanceOf(PdfError);
    }
  });

  test.each([
    ['a page tree that contains itself', '<< /Type /Pages /Kids [2 0 R] /Count 3 >>', ['blank']],
    ['a page tree that lies about its size', '<< /Type /Pages /Kids [] /Count 100000000 >>', []],
    ['a page tree that is missing', 'null', 'damaged'],
  ])('%s', async (_, tree, expected) => {
    const text = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n${tree}\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF`;
    const facts = await factsOf(new TextEncoder().encode(text));
    expect(facts.outcome === 'read' ? facts.pages.map(({ source }) => source.kind) : facts.outcome).toEqual(expected);
  });
});
