import type { PdfDoor } from '../../../files/pdf-door';
import type { WorkTools } from '../../view';
import type { PortalFile } from '../files';

type Bytes = Uint8Array<ArrayBuffer>;

export const mediaTypes = {
  paper: 'application/pdf',
  'text-file': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpg: 'image/jpeg',
  png: 'image/png',
} as const;

/** Makes one of the person's files, as a real file of its kind. */
export function makeFile(file: PortalFile, tools: WorkTools, signal: AbortSignal): Promise<Bytes> {
  switch (file.make) {
    case 'paper':
      return tools.pdf.make(file.document, signal);
    case 'text-file':
      return tools.files.pack(docxParts(file.paragraphs), signal);
    case 'picture':
      return portrait(file.seed, mediaTypes[file.ending], tools.pdf, signal);
  }
}

const opening = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const schemas = 'http://schemas.openxmlformats.org';

/** The three parts without which no word processor opens a DOCX (ECMA-376, part 1, 11.3.10). */
function docxParts(paragraphs: readonly string[]) {
  const part = (path: string, xml: string) => ({ path, bytes: new TextEncoder().encode(opening + xml) });
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`);
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return [
    part(
      '[Content_Types].xml',
      `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    part(
      'word/document.xml',
      `<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
    ),
  ];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** In pixels. */
const pictureWidth = 600;
const pictureHeight = 770;

/** The portrait is set on paper like the one on the CV, and the picture is cut out of the sheet. */
async function portrait(seed: number, mediaType: string, door: PdfDoor, signal: AbortSignal): Promise<Bytes> {
  const block = { kind: 'portrait', x: 0, y: 0, width: 596, height: 765, seed } as const;
  const sheet = { number: '', blocks: [block], render: 'text', turn: 0 } as const;
  const bytes = await door.make({ id: 'portrait', fileName: 'portrait.pdf', pages: [sheet] }, signal);
  const bitmap = await door.picture(bytes, 0, pictureWidth, signal);
  const canvas = new OffscreenCanvas(pictureWidth, pictureHeight);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const picture = await canvas.convertToBlob({ type: mediaType, quality: 0.9 });
  return new Uint8Array(await picture.arrayBuffer());
}
