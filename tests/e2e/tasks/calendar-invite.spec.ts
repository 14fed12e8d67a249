import { writeFileSync } from 'node:fs';
import { laterClock, startOf } from '../../../shared/tasks/calendar-invite/appointment';
import { type CalendarInviteMaterial, material } from '../../../shared/tasks/calendar-invite/material';
import { expect, test } from '../journey';
import { solvedInPractice } from '../solved-in-practice';
import { button, field, type Person, personAt } from '../steps/person';
import { seedOf, storedValues } from '../stored';

solvedInPractice('calendar-invite', enterTheInterview);

/** Finds the day in the month, and writes the entry. */
async function enterTheInterview(person: Person): Promise<void> {
  const { page, hand } = person;
  const t = person.words('calendar');
  const made = material(await seedOf(page, 'calendar-invite'));
  await lookAt(made.day, person);
  await hand.press(button(person, t('new-here')));
  await write(made, person);
  await hand.press(button(person, t('save')));
  await expect(page.getByText(person.words('calendar-invite')('view.counted'))).toBeVisible();
}

/** By the month buttons, then by arrows in the grid. */
async function lookAt(day: string, person: Person): Promise<void> {
  const { page, hand } = person;
  const shown = page.locator('[data-month]');
  for (let month = 0; month < 3 && (await shown.getAttribute('data-month')) !== day.slice(0, 7); month += 1) {
    const before = (await shown.getAttribute('data-month')) ?? '';
    await hand.press(button(person, person.words('calendar')('later')));
    await expect(shown).not.toHaveAttribute('data-month', before);
  }
  const lookedAt = page.locator('[data-day][tabindex="0"]');
  await hand.press(lookedAt);
  const from = Number((await lookedAt.getAttribute('data-day'))?.slice(8));
  const steps = Number(day.slice(8)) - from;
  for (let step = 0; step < Math.abs(steps); step += 1) {
    await page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft');
  }
  await expect(lookedAt).toHaveAttribute('data-day', day);
  await expect(lookedAt).toBeFocused();
}

async function write(made: CalendarInviteMaterial, person: Person): Promise<void> {
  const { page, hand } = person;
  const t = person.words('calendar');
  const { meeting, employer, duration } = made;
  const start = startOf(made);
  await hand.write(field(person, t('title')), employer);
  await hand.write(field(person, t('from')), start.slice(11));
  await hand.write(field(person, t('to')), laterClock(start, duration).slice(11));
  await hand.write(field(person, t('place')), meeting.kind === 'video' ? meeting.link : meeting.street);
  await hand.pick(page.getByRole('combobox', { name: t('reminder') }), '30');
}

test('an unfinished entry survives a closed page', async ({ desk }) => {
  const page = await desk.open('#/practice/calendar-invite?seed=7');
  const somebody = personAt(page, 'mouse');
  const t = somebody.words('calendar');
  await somebody.hand.press(button(somebody, t('new')));
  await somebody.hand.write(field(somebody, t('title')), 'Gespräch');
  await expect.poll(async () => (await storedValues(page)).join('\n')).toContain('"Gespräch"');
  await page.reload();
  await expect(field(somebody, t('title'))).toHaveValue('Gespräch');
});

test('a deleted entry comes back, and the keyboard stays in the calendar', async ({ desk }) => {
  const page = await desk.open('#/practice/calendar-invite?seed=7');
  const somebody = personAt(page, 'keyboard');
  const t = somebody.words('calendar');
  await expect(page.locator('.workspace .calendar')).toBeVisible();
  await enterTheInterview(somebody);
  const entry = page.locator('[data-entry]');
  await somebody.hand.press(entry);
  await somebody.hand.press(button(somebody, t('delete')));
  await expect(entry).toHaveCount(0);
  await expect(page.locator('.calendar :focus')).toHaveCount(1);
  await somebody.hand.press(button(somebody, t('undo')));
  await expect(entry).toHaveCount(1);
  await somebody.hand.press(button(somebody, somebody.words('check')('work.done')));
  await expect(page.locator('[data-verdict="met"]')).toHaveCount(5);
});

test('the file of an own calendar counts', async ({ desk }, info) => {
  const page = await desk.open('#/practice/calendar-invite?seed=7');
  const somebody = personAt(page, 'mouse');
  const path = info.outputPath('termin.ics');
  writeFileSync(path, asByThunderbird(material(7)));
  await somebody.hand.choose(page.getByRole('radio', { name: somebody.words('calendar-invite')('view.way.own') }));
  await somebody.hand.handIn(page.locator('input[data-hand-in]'), [path]);
  await expect(page.getByText(somebody.words('delivery')('more'))).toBeVisible();
  await somebody.hand.press(button(somebody, somebody.words('check')('work.done')));
  await expect(page.locator('[data-verdict="met"]')).toHaveCount(5);
});

function asByThunderbird(made: CalendarInviteMaterial): string {
  const start = startOf(made);
  const { meeting } = made;
  const time = (clock: string) => `TZID=Europe/Berlin:${clock.replace(/[-:]/g, '')}00`;
  return [
    'BEGIN:VCALENDAR',
    'PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:4d1c8a30',
    `DTSTART;${time(start)}`,
    `DTEND;${time(laterClock(start, made.duration))}`,
    'SUMMARY:Gespräch',
    `LOCATION:${meeting.kind === 'video' ? meeting.link : meeting.street}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT15M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
