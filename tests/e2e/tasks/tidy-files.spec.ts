import { material, type WantedId, wantedIds } from '../../../shared/tasks/tidy-files/material';
import { solvedInPractice } from '../solved-in-practice';
import { button, field, type Person } from '../steps/person';
import { seedOf } from '../stored';

solvedInPractice('tidy-files', packTheApplication);

const words: Readonly<Record<WantedId, string>> = { cv: 'Lebenslauf', certificate: 'Zeugnis', photo: 'Foto' };

/** Unpacks, looks into a file, names the three, moves them into the firm's folder, packs it and hands it in. */
async function packTheApplication(person: Person): Promise<void> {
  const { page, hand } = person;
  const [t, task] = [person.words('files'), person.words('tidy-files')];
  const { archive, files, folder, applicant } = material(await seedOf(page, 'tidy-files'));
  const act = async (action: string) => hand.press(button(person, t(`action.${action}`)));
  const select = async (name: string) => hand.press(page.getByRole('checkbox', { name: t('selection.one', { name }) }));

  await hand.choose(page.getByRole('radio', { name: task('view.way.here') }));
  await select(archive);
  await act('unpack');
  await hand.press(button(person, t('bar.newFolder')));
  await hand.write(field(person, t('name.label')), folder);
  await hand.press(button(person, t('confirm.new-folder')));

  const nameOf = (id: WantedId) => files.find(({ content }) => content === id)?.name ?? '';
  await hand.press(page.locator(`[data-entry="${nameOf('cv')}"]`));
  await hand.press(button(person, t('close')));
  for (const id of wantedIds) {
    await select(nameOf(id));
    await act('rename');
    await hand.write(field(person, t('name.label')), `${applicant.family}_${applicant.given}_${words[id]}`);
    await hand.press(button(person, t('confirm.rename')));
  }
  for (const id of wantedIds) {
    await select(`${applicant.family}_${applicant.given}_${words[id]}${nameOf(id).slice(-4)}`);
  }
  await act('move');
  await hand.choose(page.getByRole('radio', { name: folder }));
  await hand.press(button(person, t('confirm.move')));

  await select(folder);
  await act('pack');
  await hand.press(button(person, t('confirm.pack')));
  await hand.press(page.getByRole('button', { name: task('view.packed.this') }));
  await page.getByText(person.words('delivery')('more')).waitFor();
}
