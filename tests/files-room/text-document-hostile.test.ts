import fc from 'fast-check';
import { strToU8 } from 'fflate';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readTextDocument } from '../../shared/files/text-document/read-text-document';
import { textDocumentFactsSchema } from '../../shared/model/text-document';
import { lyingZip } from './lying-zip';
import { docx, odt, packageOf, xlsx } from './office-package';

async function read(bytes: Uint8Array<ArrayBuffer>) {
  const begun = performance.now();
  const facts = await readTextDocument(new Blob([bytes]));
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect(v.is(textDocumentFactsSchema, facts)).toBe(true);
  return facts;
}

const textsIn = async (bytes: Uint8Array<ArrayBuffer>) => {
  const facts = await read(bytes);
  return facts.outcome === 'read' ? facts.paragraphs.map(({ text }) => text) : facts.outcome;
};
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const laughs = `<!DOCTYPE lolz [<!ENTITY a "lol">${[...'bcdefghi'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index]};`.repeat(10)}">`).join('')}]>`;
const outsider = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>';

describe('hostile documents', () => {
  test.each([
    ['a billion laughs', docx('', { 'word/document.xml': `${laughs}<w:document>&i;</w:document>` }), 'unsafe'],
    ['a foreign entity', docx('', { 'word/document.xml': `${outsider}<w:document>&file;</w:document>` }), 'unsafe'],
    ['an unknown entity', docx(paragraph('&file;')), 'unsafe'],
    ['XML that ends early', docx('', { 'word/document.xml': '<w:document><w:body>' }), 'damaged'],
    ['tags in the wrong order', docx('<w:p><w:r></w:p></w:r>'), 'damaged'],
    ['an attribute without quotes', docx('<w:p a=b></w:p>'), 'damaged'],
    ['no XML at all', docx('', { 'word/document.xml': 'Hallo' }), 'damaged'],
    ['depth', docx('<w:p>'.repeat(100_000)), 'too-large'],
    ['a part of 40 MB', docx(' '.repeat(40 * 1024 * 1024)), 'too-large'],
    ['elements without number', docx('<w:p/>'.repeat(400_000)), 'too-large'],
    ['a spreadsheet', xlsx(''), 'not-a-document'],
    ['an archive of other things', packageOf({ 'a.txt': 'a' }), 'not-a-document'],
    ['no bytes', new Uint8Array(), 'empty'],
    ['a PDF', strToU8('%PDF-1.7'), 'not-a-document'],
    [
      'a part that lies about its size',
      lyingZip([{ name: '_rels/.rels', content: new Uint8Array(9e6), declaredSize: 9 }]),
      'unsafe',
    ],
    ['a locked part', lyingZip([{ name: '_rels/.rels', content: strToU8('<a/>'), flags: 1 }]), 'locked'],
  ] as const)('%s', async (_, bytes, outcome) => {
    expect((await read(bytes as Uint8Array<ArrayBuffer>)).outcome).toBe(outcome);
  });

  test('macros and links to elsewhere are not touched', async () => {
    const more = {
      'word/vbaProject.bin': 'Sub AutoOpen()',
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/attachedTemplate" Target="https://evil.example/t.dotm" TargetMode="External"/></Relationships>',
    };
    expect(await textsIn(docx(paragraph('Hallo'), more))).toEqual(['Hallo']);
  });

  test('styles that are based on themselves', async () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>';
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/styles" Target="styles.xml"/></Relationships>';
    const body = '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>A</w:t></w:r></w:p>';
    expect(await textsIn(docx(body, { 'word/styles.xml': styles, 'word/_rels/document.xml.rels': relations }))).toEqual(
      ['A'],
    );
  });

  test('a document of 5,000 paragraphs gives its first 1,000', async () => {
    expect(await textsIn(docx(paragraph('x').repeat(5_000)))).toHaveLength(1_000);
  });

  test('spaces by the million stay short', async () => {
    const facts = await read(odt('<text:p>a<text:s text:c="999999999"/>b</text:p>'));
    expect(facts).toMatchObject({ outcome: 'read', paragraphs: [{ spaces: 2_000 }] });
  });
});

test('no bytes make it throw', async () => {
  const good = docx(paragraph('Hallo'));
  const spoilt = fc
    .array(fc.record({ at: fc.nat(good.length - 1), to: fc.nat(255) }), { maxLength: 6 })
    .map((changes) => {
      const copy = good.slice();
      for (const { at, to } of changes) copy[at] = to;
      return copy;
    });
  const piece = fc.constantFrom(
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '<w:t>',
    '<w:tab/>',
    '<w:br w:type="page"/>',
    '<w:pPr>',
    '&amp;',
    '&#0;',
    '&#x41;',
    '<![CDATA[x]]>',
    '<!--',
    'ä',
  );
  const shuffled = fc.array(piece, { maxLength: 20 }).map((pieces) => docx(pieces.join('')));
  const any = fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes));
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoilt, shuffled, any), async (bytes) => void (await read(bytes))),
    { numRuns: 600 },
  );
});
