import { strToU8, zipSync } from 'fflate';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationList = (list: Readonly<Record<string, string>>) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(list)
    .map(([type, target], index) => `<Relationship Id="r${index}" Type="${relations}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** An office document of the given parts. */
export function packageOf(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A Word document with the given content of `w:body`. */
export function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array<ArrayBuffer> {
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return packageOf({
    '_rels/.rels': relationList({ officeDocument: 'word/document.xml' }),
    'word/document.xml': document,
    ...more,
  });
}

/** An Excel workbook with one sheet of the given rows. */
export function xlsx(rows: string, more: Readonly<Record<string, string>> = {}): Uint8Array<ArrayBuffer> {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return packageOf({
    '_rels/.rels': relationList({ officeDocument: 'xl/workbook.xml' }),
    'xl/_rels/workbook.xml.rels': relationList({ worksheet: 'worksheets/sheet1.xml' }),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="A" r:id="r0"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  });
}

/** An OpenDocument spreadsheet with the given rows. */
export function ods(rows: string): Uint8Array<ArrayBuffer> {
  const namespace = (name: string) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  const content = `<office:document-content ${['office', 'table', 'text'].map(namespace).join(' ')}><office:body><office:spreadsheet><table:table>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return packageOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content });
}

/** An OpenDocument text with the given content. */
export function odt(text: string): Uint8Array<ArrayBuffer> {
  const namespace = (name: string) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  const content = `<office:document-content ${['office', 'text', 'table'].map(namespace).join(' ')}><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
  return packageOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content });
}
