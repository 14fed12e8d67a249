import type { Person } from './person';
import { carriedCheck } from './tour/carried-check';
import { tourOfBeginning, tourOfCarried, tourOfEnd, tourOfMeeting, tourOfNothingYet, tourOfPause } from './tour/check';
import { tourOfDesk } from './tour/desk';
import { tourOfDevice, tourOfSharedPc, tourOfTrouble } from './tour/device';
import { tourOfPractice } from './tour/practice';
import { type Look, see } from './tour/screens';

/** Shows every screen of the product once, as somebody sees them who uses all of it. Begins on the start page. */
export async function tour(person: Person, look: Look): Promise<void> {
  await tourOfClient(person, look);
  await tourOfDesk(person, look);
  await tourOfTrouble(person, look);
}

/** The screens of a client, from the start page on. */
export async function clientTour(person: Person, look: Look): Promise<void> {
  await tourOfClient(person, look);
  await tourOfTrouble(person, look);
}

async function tourOfClient(person: Person, look: Look): Promise<void> {
  await see(person, 'start');
  await look('start');
  await tourOfNothingYet(person, look);
  await tourOfBeginning(person, look);
  await tourOfPause(person, look);
  const luggage = await carriedCheck(person.language);
  await tourOfMeeting(person, look, luggage);
  await tourOfEnd(person, look);
  await tourOfCarried(person, look, luggage);
  await tourOfPractice(person, look);
  await tourOfDevice(person, look);
  await tourOfSharedPc(person, look);
}
