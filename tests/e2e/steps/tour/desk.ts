import { expect } from '@playwright/test';
import { isCoachLanguage } from '../../../../shared/i18n/languages';
import { root } from '../../../house/sources';
import { makeDesk } from '../coach';
import { openDeskPage } from '../desk-pages';
import { button, field, type Person, personAt } from '../person';
import { openSupervision, sign } from '../supervision';
import { goTo, type Look, see } from './screens';

const files = `${root}tests/files/formats/v2`;
const label = 'Jobcenter Odenwaldkreis, Frau Kaya';

/** Every page of the coach desk, from the start page on. It speaks German to whoever reads neither German nor English. */
export async function tourOfDesk(person: Person, look: Look): Promise<void> {
  const coach = personAt(person.page, person.kind, isCoachLanguage(person.language) ? person.language : 'de');
  await goTo(coach, '#/coach', 'coach-setup');
  await expect(button(coach, coach.words('coach')('setup.create'))).toBeVisible();
  await look('coach-setup');
  await makeDesk(coach, label, () => look('coach-recovery'));
  await look('coach-list-empty');
  await tourOfList(coach, look);
  await openPersonOf(coach);
  await look('coach-person');
  await tourOfPlaces(coach, look);
  for (const name of ['survey', 'exports', 'invite', 'course', 'calibration', 'keys'] as const) {
    await openDeskPage(coach, name);
    await look(`coach-${name}`);
  }
  for (const name of ['lock', 'backup', 'deletion', 'data'] as const) {
    await goTo(coach, `#/coach/keys/${name}`, `coach-${name}`);
    await look(`coach-${name}`);
  }
  await openSupervision(coach);
  await look('coach-supervision');
  await sign(coach, '000000000000', 'Frau Kaya');
  await look('coach-supervision-given');
  await tourOfDoor(coach, look);
}

/** The list with its people, its ways in, and what became of bad files. */
async function tourOfList(coach: Person, look: Look): Promise<void> {
  const { page, hand } = coach;
  const [t, ways] = [coach.words('coach'), coach.words('coach-import')];
  await hand.press(button(coach, t('examples.load')));
  await expect(button(coach, t('examples.remove_other', { count: 69 }))).toBeVisible({ timeout: 60_000 });
  await look('coach-list');
  await page.locator('.figures summary').click();
  await page.locator('.overview-key summary').click();
  await hand.press(button(coach, coach.words('coach-overview')('filter.button')));
  await look('coach-list-filters');
  await hand.press(button(coach, coach.words('coach-overview')('filter.button')));
  await hand.press(button(coach, ways('text.open')));
  await hand.press(button(coach, ways('text.load')));
  await look('coach-import-text');
  await hand.press(button(coach, ways('camera.open')));
  await expect(page.locator('[data-camera="looking"]')).toBeVisible({ timeout: 30_000 });
  await look('coach-import-camera');
  await hand.press(button(coach, ways('camera.open')));
  const refused = ['with-words.age', 'to-key.age', 'keys.json'].map((name) => `${files}/${name}`);
  await hand.handIn(page.locator('[data-hand-in]'), refused);
  await expect(page.locator('[data-import-report]')).toBeVisible({ timeout: 30_000 });
  await look('coach-import-report');
  await hand.press(button(coach, t('import.close')));
}

async function openPersonOf(coach: Person): Promise<void> {
  await coach.hand.press(coach.page.locator('.people-row a').first());
  await see(coach, 'coach-person');
}

async function tourOfPlaces(coach: Person, look: Look): Promise<void> {
  const { page, hand } = coach;
  const t = coach.words('coach-places');
  await openDeskPage(coach, 'places');
  await look('coach-places');
  await hand.write(field(coach, t('decider.label')), 'Frau Kaya');
  await hand.press(button(coach, t('decider.keep')));
  await hand.press(page.locator('[data-standing="place"] [data-check]').first().getByRole('button'));
  await expect(page.getByRole('dialog')).toBeVisible();
  await hand.press(button(coach, t('decide.keep', { name: 'Frau Kaya' })));
  await expect(page.getByText(t('decide.reason-missing'))).toBeVisible();
  await look('coach-places-decide');
  await hand.press(button(coach, t('decide.cancel')));
  await hand.press(button(coach, t('proposal.take-over', { name: 'Frau Kaya' })));
  await expect(page.locator('[data-standing="place"] [data-decided="true"]').first()).toBeVisible();
  await look('coach-places-decided');
}

/** In front of the locked desk. */
async function tourOfDoor(coach: Person, look: Look): Promise<void> {
  const t = coach.words('coach');
  await coach.hand.press(button(coach, t('bar.lock')));
  await see(coach, 'coach-unlock');
  await look('coach-unlock');
  await goTo(coach, '#/coach/restore', 'coach-restore');
  await look('coach-restore');
  await goTo(coach, '#/coach/from-backup', 'coach-from-backup');
  await look('coach-from-backup');
  await goTo(coach, '#/coach/new', 'coach-setup');
  await coach.hand.press(button(coach, t('setup.create')));
  await expect(coach.page.locator('.field-problem').first()).toBeVisible();
  await look('coach-new');
}
