import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { hasLibreOffice, type OfficeSheet, openedByOffice } from '../exchange/libre-office';
import { journeyHand } from './hand';
import { expect, test } from './journey';
import { setUpDesk } from './steps/coach';
import { openDeskPage, openPerson } from './steps/desk-pages';
import { button, field, type Person, personAt } from './steps/person';
import { sixtyPeople, writeResults } from './steps/result-files';
import { type SavedFile, saved } from './steps/saved-file';

const decider = 'Frau Kaya';
const reason = 'Beginnt im Frühjahr eine Ausbildung.';

test("a coach's walk from sixty people to a list that can be defended: in the web app by mouse, in the extension by keyboard", async ({
  desk,
  hostKind,
}, info) => {
  test.setTimeout(300_000);
  const page = await desk.open('#/');
  const coach = personAt(page, journeyHand[hostKind]);
  const t = coach.words('coach');

  await setUpDesk(coach, 'Jobcenter Odenwaldkreis, Frau Kaya');
  await importEverybody(coach, info.outputPath('results'));
  const twice = await joinBothChecks(coach);
  await openDeskPage(coach, 'list');
  await expect(page.locator('.overview')).toContainText(t('summary.people_other', { count: 60 }));
  await expectEverybody(coach);

  await openPerson(coach, (await page.locator('[data-row-at="0"]').textContent())?.includes(twice) ? 1 : 0);
  expect(await expectPersonForTalk(coach)).not.toBe(twice);

  await openDeskPage(coach, 'course');
  await coach.hand.write(page.getByLabel(t('course.places'), { exact: true }), '12');
  await page.getByLabel(t('course.starts')).fill('2027-02-01');
  await page.getByLabel(t('course.ends')).fill('2027-04-30');
  await coach.hand.press(button(coach, t('course.save')));
  await expect(page.getByText(t('course.saved'))).toBeVisible();

  const moved = await assignPlaces(coach);
  await openDeskPage(coach, 'exports');
  await expectList(await saved(coach, button(coach, coach.words('coach-exports')('list.xlsx'))), moved);
  await expectProvidersList(coach, moved);
  await expectSheets(coach);

  await coach.hand.press(button(coach, t('bar.lock')));
  await expect(page.locator('[data-page="coach-unlock"]')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(moved);
});

const count = async (box: Locator) => Number((await box.textContent())?.match(/\((\d+)\)/)?.[1]);

/** Sixty people's files and an earlier check of one of them, sealed for this desk's key elsewhere. */
async function importEverybody(coach: Person, folder: string): Promise<void> {
  const { page, hand } = coach;
  await openDeskPage(coach, 'keys');
  const recipient = (await page.locator('code.identity').first().textContent()) ?? '';
  const files = await writeResults(folder, await sixtyPeople(), recipient);
  await openDeskPage(coach, 'list');
  await hand.handIn(page.locator('[data-hand-in]'), files);
  await expect(page.locator('[data-import-report]')).toContainText(
    coach.words('coach')('import.loaded_other', { count: 61 }),
    { timeout: 60_000 },
  );
}

/** The import tells that two files have one name; the coach says that they are one person's. @returns that name */
async function joinBothChecks(coach: Person): Promise<string> {
  const { page, hand } = coach;
  const told = page.locator('.import-others li', { hasText: 'probefahrt-0001.age' });
  await hand.press(told.getByRole('link', { name: coach.words('coach')('import.same-name-look'), exact: true }));
  await hand.press(button(coach, coach.words('coach-person')('earlier.confirm')));
  await expect(page.locator('[data-earlier="shown"] .overlay-plot').first()).toBeVisible();
  return expectPersonForTalk(coach);
}

/** Ages of the course and unknown ones, both hosts, answers to the survey. */
async function expectEverybody(coach: Person): Promise<void> {
  const { page, hand } = coach;
  const t = coach.words('coach-overview');
  await hand.press(button(coach, t('filter.button')));
  const box = (words: string) => page.locator('.filter-panel .coach-check', { hasText: words });
  const ages = await count(box(t('case.age.between', { from: 16, to: 27 })));
  const unknown = await count(box(t('case.age.unknown')));
  expect(unknown).toBeGreaterThan(0);
  expect(ages + unknown).toBe(60);
  for (const host of ['pwa', 'extension']) expect(await count(box(t(`case.host.${host}`)))).toBeGreaterThan(9);
  await hand.press(button(coach, t('filter.button')));
  await openDeskPage(coach, 'survey');
  await expect(page.locator('[data-page="coach-survey"] .survey-bars').first()).toBeVisible();
  await openDeskPage(coach, 'list');
}

/** What a talk needs stands there. @returns the person's name */
async function expectPersonForTalk({ page, words }: Person): Promise<string> {
  await expect(page.locator('.talking-points li').first()).toBeVisible();
  await expect(page.locator('.ability-plot').first()).toBeVisible();
  await expect(page.getByText(words('coach-overview')('setting.self-test')).first()).toBeVisible();
  await expect(page.getByText(words('coach')('launch')).first()).toBeVisible();
  await expect(page.locator('[data-criterion][data-verdict]').first()).toBeVisible();
  return (await page.locator('h1').textContent()) ?? '';
}

/** Takes the proposal over and moves one person to the waiting list. @returns that person's name */
async function assignPlaces(coach: Person): Promise<string> {
  const { page, hand } = coach;
  const t = coach.words('coach-places');
  await openDeskPage(coach, 'places');
  const places = page.locator('[data-standing="place"] [data-check]');
  await expect(places).toHaveCount(12);
  await hand.write(field(coach, t('decider.label')), decider);
  await hand.press(button(coach, t('decider.keep')));
  await hand.press(button(coach, t('proposal.take-over', { name: decider })));
  await expect(page.locator('[data-standing="place"] [data-decided="true"]')).toHaveCount(12);

  const somebody = places.filter({ hasNotText: coach.words('coach')('no-name', { mark: '' }).slice(0, 9) }).nth(1);
  const name = (await somebody.locator('.person-name').textContent()) ?? '';
  const check = await somebody.getAttribute('data-check');
  await hand.press(somebody.getByRole('button'));
  const dialog = page.getByRole('dialog');
  await hand.choose(dialog.getByRole('radio', { name: t('decide.waiting'), exact: true }));
  await hand.write(field(coach, t('decide.reason')), reason);
  await hand.press(dialog.getByRole('button', { name: t('decide.keep', { name: decider }) }));
  await expect(page.locator(`[data-standing="waiting"] [data-check="${check}"]`)).toContainText(reason);
  await expect(page.locator('[data-standing="place"] [data-decided="true"]')).toHaveCount(11);
  return name;
}

/** The workbook holds everybody, and the decision by hand with reason and name. */
async function expectList({ name, bytes, path }: SavedFile, moved: string): Promise<void> {
  expect(name).toMatch(/^probefahrt-liste-\d{4}-\d\d-\d\d\.xlsx$/);
  const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
  expect(sheet.match(/<row /g)).toHaveLength(62);
  expect(sheet).not.toContain('<f>');
  if (!hasLibreOffice) return;
  const [opened] = await inOffice(path);
  const row = opened?.rows.find((cells) => cells.some((cell) => cell?.value === reason));
  expect(row?.map((cell) => cell?.value)).toEqual(expect.arrayContaining([moved, decider, 'Warteliste', 'von Hand']));
}

/** Eleven people, and nothing of them but the four columns chosen beforehand. */
async function expectProvidersList(coach: Person, moved: string): Promise<void> {
  const t = coach.words('coach-exports');
  const csv = (await saved(coach, button(coach, t('provider.csv')))).bytes.toString('utf8');
  const lines = csv.slice(1).trim().split('\r\n');
  expect(lines).toHaveLength(12);
  expect(lines[0]).toBe(
    ['name', 'course-start', 'course-end', 'modules'].map((id) => t(`provider.field.${id}`)).join(';'),
  );
  expect(csv).not.toContain(moved);
  const { path } = await saved(coach, button(coach, t('provider.xlsx')));
  if (!hasLibreOffice) return;
  const [opened] = await inOffice(path);
  expect(opened?.rows.filter((cells) => cells.some((cell) => cell !== null))).toHaveLength(12);
  expect(opened?.rows[1]?.[1]).toMatchObject({ type: 'date', value: '2027-02-01' });
}

/** A sheet for everybody with a place, in one PDF with real text that names the difficulties. */
async function expectSheets(coach: Person): Promise<void> {
  const { bytes } = await saved(
    coach,
    button(coach, coach.words('coach-exports')('sheets.placed_other', { count: 11 })),
  );
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  expect(await pdf.getOutline()).toHaveLength(11);
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  expect(text.replace(/\s+/g, ' ')).toContain(coach.words('coach')('launch'));
  await pdf.destroy();
}

async function inOffice(path: string): Promise<OfficeSheet[]> {
  const folder = await mkdtemp(join(tmpdir(), 'probefahrt-office-'));
  const file = join(folder, 'list.xlsx');
  await rename(path, file);
  try {
    return openedByOffice(file, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
