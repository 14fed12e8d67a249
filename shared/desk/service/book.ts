import * as v from 'valibot';
import { digitalDrivingLicence } from '../../content/course';
import { coachKeySchema } from '../../model/coach-key';
import { type DeskBook, deskBookSchema, usualMonthsKept } from '../../model/desk-book';
import { type Settings, settingsSchema } from '../../model/settings';
import { checked } from '../../store/checked';
import type { Shelf } from '../../store/shelf';
import type { Vault } from './open-desk';

export async function bookOf({ papers }: Vault): Promise<DeskBook> {
  return (await papers.read('book', deskBookSchema)) ?? bookAround(digitalDrivingLicence);
}

/** Months that a result is kept here which comes in now. */
export async function monthsKeptAt(vault: Vault): Promise<number> {
  return (await bookOf(vault)).monthsKept ?? usualMonthsKept;
}

/**
 * Begins a vault's book with the course that the whole device was set to before there were books. It is forgotten there
 * once every key on this device has a vault: until then another coach's may still need it.
 */
export async function beginBook({ papers, shelf }: Vault): Promise<void> {
  const { course, ...others } = await settingsOn(shelf);
  if (!course) return;
  if ((await papers.read('book', deskBookSchema)) === undefined) await papers.keep('book', bookAround(course));
  if (await everyKeyHasVault(shelf)) {
    await shelf.write([{ do: 'put', drawer: 'settings', key: ['settings'], value: others }]);
  }
}

function bookAround(course: DeskBook['courses'][number]): DeskBook {
  return { courses: [course], course: course.id, decidedBy: '' };
}

async function settingsOn(shelf: Shelf): Promise<Settings> {
  return v.parse(v.fallback(settingsSchema, {}), await shelf.get('settings', ['settings']));
}

async function everyKeyHasVault(shelf: Shelf): Promise<boolean> {
  const { records } = checked(coachKeySchema, await shelf.under('keys', []));
  const vaults = new Set((await shelf.keys('vaults', [])).map(([recipient]) => recipient));
  return records.every(({ recipient }) => vaults.has(recipient));
}
