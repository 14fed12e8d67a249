import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { lyingZip } from '../files-room/lying-zip';
import { docx, xlsx } from '../files-room/office-package';
import { expect, test } from './journey';
import { wordsOf } from './words';

const delivery = wordsOf('de', 'delivery');
const MiB = 1024 * 1024;

interface HostileFile {
  readonly what: string;
  readonly task: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** The sentence that tells the person what to do. */
  readonly trouble: string;
}

const hostileFiles: readonly HostileFile[] = [
  {
    what: '24 a ZIP bomb that lies about its size',
    task: 'tidy-files',
    name: 'bewerbung.zip',
    bytes: () => lyingZip([{ name: 'a.bin', content: new Uint8Array(60 * MiB), declaredSize: 10 }]),
    trouble: 'unsafe|too-large',
  },
  {
    what: 'an archive whose names lead out of it',
    task: 'tidy-files',
    name: 'bewerbung.zip',
    bytes: () => lyingZip([{ name: '../../etc/passwd', content: new Uint8Array(4) }]),
    trouble: 'unsafe',
  },
  {
    what: 'a document with a billion laughs',
    task: 'cv-text',
    name: 'lebenslauf.docx',
    bytes: () => docx('<w:p/>', { 'word/document.xml': billionLaughs }),
    trouble: 'unsafe|damaged',
  },
  {
    what: 'a formula that reaches for another file',
    task: 'budget-table',
    name: 'kosten.xlsx',
    bytes: () => xlsx('<row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>1</v></c></row>'),
    trouble: 'unsafe',
  },
];

const billionLaughs = `<!DOCTYPE lol [<!ENTITY a "lol">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`,
).join('')}]><w:document>&j;</w:document>`;

for (const { what, task, name, bytes, trouble } of hostileFiles) {
  test(`${what} gets a sentence, and the page goes on`, async ({ desk }, info) => {
    const path = info.outputPath(name);
    await writeFile(path, bytes());
    const page = await desk.open(`#/practice/${task}?seed=7`);
    await expect(page.locator('.workspace')).toBeVisible();
    await chooseOwnWay(page);
    await page.locator('input[data-hand-in]').setInputFiles(path);
    const sentences = trouble.split('|').map((outcome) => page.getByText(delivery(`trouble.${outcome}`)));
    const [first, second] = sentences;
    if (!first) throw new Error('no sentence is expected');
    await expect(second ? first.or(second) : first).toBeVisible({ timeout: 10_000 });
    await expect(page.locator('input[data-hand-in]')).toBeEnabled();
  });
}

/** Some tasks show the hand-in at once, some after choosing the own program. */
async function chooseOwnWay(page: Page): Promise<void> {
  if ((await page.locator('input[data-hand-in]').count()) > 0) return;
  await page.getByRole('radio').last().click();
}
