import type { PackedFile } from '../../files/file-door';
import type { WrittenBlock, WrittenText } from './text';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Twentieths of a point in a centimetre. */
const twipsInCentimetre = 567;

/** The files of a DOCX package for a text (ECMA-376, transitional): headings by style, tabs as tabs. */
export function docxFiles(text: WrittenText): PackedFile[] {
  return [
    { path: '[Content_Types].xml', bytes: utf8(contentTypes) },
    { path: '_rels/.rels', bytes: utf8(relation('officeDocument', 'word/document.xml')) },
    { path: 'word/_rels/document.xml.rels', bytes: utf8(relation('styles', 'styles.xml')) },
    { path: 'word/styles.xml', bytes: utf8(stylesXml) },
    { path: 'word/document.xml', bytes: utf8(documentXml(text)) },
  ];
}

const utf8 = (xml: string) => new TextEncoder().encode(xml);

const contentTypes = `${head}<Types xmlns="${packageTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/></Types>`;

function relation(kind: string, target: string): string {
  return `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
}

const stylesXml = `${head}<w:styles xmlns:w="${main}">${style('Normal', 'Normal', '', 22, false)}${style('Heading1', 'heading 1', '<w:outlineLvl w:val="0"/>', 34, true)}${style('Heading2', 'heading 2', '<w:outlineLvl w:val="1"/>', 26, true)}</w:styles>`;

function style(id: string, name: string, paragraph: string, halfPoints: number, bold: boolean): string {
  const based = id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>';
  return `<w:style w:type="paragraph" w:styleId="${id}"${based ? '' : ' w:default="1"'}><w:name w:val="${name}"/>${based}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${bold ? '<w:b/>' : ''}<w:sz w:val="${halfPoints}"/></w:rPr></w:style>`;
}

function documentXml(text: WrittenText): string {
  return `${head}<w:document xmlns:w="${main}"><w:body>${text.map(paragraph).join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1240" w:right="1240" w:bottom="1240" w:left="1240" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

function paragraph(block: WrittenBlock): string {
  if (block.kind === 'break') return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  const runs = block.pieces.map(({ text, bold }) => run(text, bold)).join('');
  return `<w:p><w:pPr>${propertiesOf(block)}</w:pPr>${runs}</w:p>`;
}

function propertiesOf(block: Exclude<WrittenBlock, { kind: 'break' }>): string {
  if (block.kind === 'heading') return `<w:pStyle w:val="Heading${block.level}"/>`;
  if (block.kind === 'item' || block.tabStop === null) return '';
  return `<w:tabs><w:tab w:val="left" w:pos="${block.tabStop * twipsInCentimetre}"/></w:tabs>`;
}

function run(text: string, bold: boolean): string {
  const pieces = text.split('\t').map((piece) => `<w:t xml:space="preserve">${escaped(piece)}</w:t>`);
  return `<w:r><w:rPr>${bold ? '<w:b/>' : ''}</w:rPr>${pieces.join('<w:tab/>')}</w:r>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
