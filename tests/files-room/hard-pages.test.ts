import { createCanvas, loadImage } from '@napi-rs/canvas';
import { PDFDocument, PDFName, PDFRawStream, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { inspectPdf } from '../../shared/files/inspect/inspect-pdf';
import { paintPage } from '../../shared/files/paper/scan-page';
import type { DocumentSpec, PageSpec } from '../../shared/model/document';
import type { PdfPage } from '../../shared/model/pdf';
import { seededRandom } from '../../shared/model/random';
import { material } from '../../shared/tasks/application-pdf/material';
import { nodeWorld } from './node-world';

async function inspect(pdf: PDFDocument, documents: readonly DocumentSpec[]): Promise<PdfPage[]> {
  const file = new Blob([new Uint8Array(await pdf.save())]);
  const facts = await inspectPdf(file, documents, nodeWorld, () => undefined);
  if (facts.outcome !== 'read') throw new Error(facts.outcome);
  return facts.pages;
}

interface Photo {
  readonly degrees: number;
  readonly scale: number;
  readonly blur: number;
  readonly dpi: number;
}

/** A page photographed by hand: crooked, smaller, unsharp, on a dark table. */
async function photograph(page: PageSpec, { degrees, scale, blur, dpi }: Photo): Promise<Buffer> {
  const picture = await loadImage(Buffer.from(await nodeWorld.jpeg(paintPage(page, dpi, 0, nodeWorld), 0.6)));
  const canvas = createCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#6b5a4a';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.scale(scale, scale);
  if (blur > 0) context.filter = `blur(${blur}px)`;
  context.drawImage(picture, -picture.width / 2, -picture.height / 2);
  return canvas.encode('jpeg', 50);
}

async function pdfOfPhotos(pages: readonly PageSpec[], photo: (at: number) => Photo): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  for (const [at, page] of pages.entries()) {
    const picture = await pdf.embedJpg(new Uint8Array(await photograph(page, photo(at))));
    pdf.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  }
  return pdf;
}

const printed = (documents: readonly DocumentSpec[]) =>
  documents.flatMap(({ id, pages }) => pages.flatMap((page, index) => (page.number ? [{ id, index, page }] : [])));

describe('pages in bad pictures', () => {
  test.each([11, 12, 13, 14])('are recognised or left open, never mistaken (seed %i)', async (seed) => {
    const { documents } = material(seed);
    const sheets = printed(documents);
    const random = seededRandom(seed);
    const photo = () => ({
      degrees: (random.float() - 0.5) * 14,
      scale: 0.65 + random.float() * 0.4,
      blur: random.float() * 3,
      dpi: random.pick([60, 90, 150]),
    });
    const pages = await inspect(
      await pdfOfPhotos(
        sheets.map(({ page }) => page),
        photo,
      ),
      documents,
    );
    for (const [at, { source, turn }] of pages.entries()) {
      const sheet = sheets[at];
      if (source.kind === 'known') {
        expect([source.document, source.page]).toEqual([sheet?.id, sheet?.index]);
        expect([0, null]).toContain(turn);
      } else expect(source.kind).toBe('unsure');
    }
  });

  test('a crooked but sharp photo is recognised', async () => {
    const { documents } = material(15);
    const pages = await inspect(
      await pdfOfPhotos(
        printed(documents).map(({ page }) => page),
        () => ({ degrees: 5, scale: 0.9, blur: 0, dpi: 120 }),
      ),
      documents,
    );
    expect(pages.map(({ source }) => source.kind)).toEqual(Array(5).fill('known'));
  });
});

test('a picture of something else is foreign only where every expected page is there', async () => {
  const { documents } = material(16);
  const sheets = printed(documents).map(({ page }) => page);
  const meadow = createCanvas(800, 1130);
  const context = meadow.getContext('2d');
  const random = seededRandom(1);
  for (let blade = 0; blade < 4_000; blade += 1) {
    context.fillStyle = `rgb(${random.integer(0, 90)} ${random.integer(80, 200)} ${random.integer(0, 90)})`;
    context.fillRect(random.float() * 800, random.float() * 1130, 40, 60);
  }
  const straight = () => ({ degrees: 0, scale: 1, blur: 0, dpi: 110 });
  const withMeadow = async (pages: readonly PageSpec[]) => {
    const pdf = await pdfOfPhotos(pages, straight);
    pdf
      .addPage([595, 842])
      .drawImage(await pdf.embedJpg(new Uint8Array(await meadow.encode('jpeg', 60))), { width: 595, height: 842 });
    return (await inspect(pdf, documents)).at(-1)?.source.kind;
  };
  expect(await withMeadow(sheets)).toBe('foreign');
  expect(await withMeadow(sheets.slice(1))).toBe('unsure');
});

test('a picture that cannot be decoded does not make a page blank', async () => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  const dict = pdf.context.obj({ Type: 'XObject', Subtype: 'Image', Width: 800, Height: 1000, Filter: 'JPXDecode' });
  const picture = pdf.context.register(PDFRawStream.of(dict, new Uint8Array(5_000).fill(7)));
  page.node.setXObject(PDFName.of('Im'), picture);
  page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.stream('q 595 0 0 842 0 0 cm /Im Do Q')));
  pdf.addPage([595, 842]);
  const pages = await inspect(pdf, material(17).documents);
  expect(pages.map(({ source }) => source)).toEqual([{ kind: 'unsure', reason: 'picture-lost' }, { kind: 'blank' }]);
});

test('two pages on one sheet are left open', async () => {
  const { documents } = material(18);
  const [first, second] = printed(documents);
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const sheet = pdf.addPage([842, 595]);
  for (const [at, each] of [first, second].entries()) {
    const words = each?.page.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])) ?? [];
    sheet.drawText([...words, each?.page.number ?? ''].join('\n'), {
      x: 20 + at * 420,
      y: 560,
      size: 6,
      lineHeight: 8,
      font,
    });
  }
  const [page] = await inspect(pdf, documents);
  expect(page?.source).toEqual({ kind: 'unsure', reason: 'signals-disagree' });
});

test('a page of another application is not taken for one of ours', async () => {
  const other = printed(material(19).documents).map(({ page }) => page);
  const pdf = await pdfOfPhotos(other, () => ({ degrees: 0, scale: 1, blur: 0, dpi: 110 }));
  const pages = await inspect(pdf, material(20).documents);
  expect(pages.filter(({ source }) => source.kind === 'known')).toEqual([]);
});
