import { material } from '../../../shared/tasks/job-search/material';
import { solvedInPractice } from '../solved-in-practice';
import { button, type Person } from '../steps/person';
import { seedOf } from '../stored';

solvedInPractice('job-search', findTheJob);

/** Searches for the occupation, saves the search, and notes the ad that fits. */
async function findTheJob(person: Person): Promise<void> {
  const { page, hand } = person;
  const t = person.words('job-board');
  const { wish, right } = material(await seedOf(page, 'job-search'));
  await hand.write(page.getByRole('searchbox', { name: t('words') }), wish.title);
  await hand.press(button(person, t('search')));
  await hand.press(button(person, t('save')));
  await hand.press(page.locator(`[data-ad="${right}"]`));
  await hand.press(button(person, t('note')));
}
