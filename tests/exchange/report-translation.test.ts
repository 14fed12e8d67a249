import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import type { ReportContent } from '../../shared/exchange/report-layout';
import { reportPdf } from '../../shared/exchange/report-pdf';
import { nodeTools } from './node-fonts';

const { signal } = new AbortController();
const german: ReportContent = {
  language: 'de',
  direction: 'ltr',
  title: 'Dein Ergebnis',
  sections: [{ heading: 'Das kannst du schon', lines: ['Alle Seiten sind richtig herum.'] }],
  footer: 'Selbsttest, nicht beaufsichtigt',
};
const arabic: ReportContent = {
  language: 'ar',
  direction: 'rtl',
  title: 'نتيجتك',
  sections: [{ heading: 'هذا ما تستطيع فعله', lines: ['كل الصفحات في الاتجاه الصحيح.', 'ملف PDF واحد من Kaya'] }],
  footer: 'اختبار ذاتي',
  translation: german,
};
const ukrainian: ReportContent = {
  language: 'uk',
  direction: 'ltr',
  title: 'Твій результат',
  sections: [{ heading: 'Це ти вже вмієш', lines: ['Усі сторінки повернуті правильно. Ґ, Є, І, Ї'] }],
  footer: 'Самоперевірка',
  translation: german,
};

test.each([arabic, ukrainian])('a result in $language has the same in German behind it', async (content) => {
  const bytes = await reportPdf(content, signal, nodeTools);
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  expect(pdf.numPages).toBe(2);
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: content.title, Language: content.language });
  const [own, other] = await Promise.all([textOf(pdf, 1), textOf(pdf, 2)]);
  for (const said of wordsOf(content)) expect(own).toContain(said);
  for (const said of wordsOf(german)) expect(other).toContain(said);
  expect(own).not.toContain(german.title);

  const tree = await (await pdf.getPage(2)).getStructTree();
  const [document] = tree.children as { children: { role: string; lang?: string; children: { role: string }[] }[] }[];
  const part = document?.children.find(({ role }) => role === 'Sect');
  expect(part?.lang).toBe('de');
  expect(part?.children.map(({ role }) => role)).toEqual(['H1', 'H2', 'P']);
});

async function textOf(pdf: Awaited<ReturnType<typeof getDocument>['promise']>, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .normalize('NFKC');
}

/** Words instead of lines: a line of two directions is read in pieces. */
function wordsOf({ title, sections, footer }: ReportContent): string[] {
  const lines = sections.flatMap((section) => [section.heading, ...section.lines]);
  return [title, footer, ...lines]
    .flatMap((line) => (typeof line === 'string' ? line.split(/[ .,]+/) : []))
    .filter(Boolean);
}
