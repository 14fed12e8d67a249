// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../../shared/content/course';
import { emptyDossier } from '../../../shared/desk/places/decisions';
import { loadWords } from '../../../shared/i18n/words';
import { PlacesPage } from '../../../shared/pages/coach/places/PlacesPage';
import type { PlacesRecord, PlacesRoom } from '../../../shared/pages/coach/places/room';
import { checkOf, person, today } from '../../desk/places/people';

const clock = { now: () => today, tick: () => 0 };
const all = (selector: string) => [...document.body.querySelectorAll<HTMLElement>(selector)];
const book = { courses: [digitalDrivingLicence], course: digitalDrivingLicence.id, decidedBy: 'Frau Kaya' };

beforeEach(() => loadWords(['common', 'coach', 'coach-places']));
afterEach(() => render(null, document.body));

/** The page with so many people, each with another need; the second one's name is Zoë. */
async function show(count: number): Promise<void> {
  const applicants = Array.from({ length: count }, (_, n) =>
    person(n, 1 - n / count, n === 1 ? { name: 'Zoë Weiß' } : {}),
  );
  const dossiers = new Map(applicants.map(({ check }) => [check, emptyDossier(check)]));
  const record: PlacesRecord = { book, dossiers } as unknown as PlacesRecord;
  const same = async () => record;
  const room: PlacesRoom = {
    applicants,
    course: digitalDrivingLicence,
    read: same,
    change: same,
    changeBook: same,
    nameDecider: same,
  };
  const guarded = async <T,>(work: () => Promise<T>) => work();
  await act(() => render(<PlacesPage room={room} clock={clock} guarded={guarded} />, document.body));
  await act(() => new Promise<void>((done) => setTimeout(done)));
}

test('of ten thousand people a stretch is drawn, more come at a press, and the focus goes along', async () => {
  await show(10_000);
  expect(all('[data-standing="place"] li')).toHaveLength(12);
  expect(all('[data-standing="waiting"] li')).toHaveLength(50);
  expect(all('.need-bar').length).toBeLessThanOrEqual(302);
  await act(() => all('[data-standing="waiting"] > .row button')[0]?.click());
  const waiting = all('[data-standing="waiting"] li');
  expect(waiting).toHaveLength(100);
  expect(document.activeElement?.closest('li')).toBe(waiting[50]);
});

test('a name is found however it is typed, and paper has everybody', async () => {
  await show(120);
  const search = all('.places-search input')[0] as HTMLInputElement;
  search.value = 'zoe WEISS';
  await act(() => void search.dispatchEvent(new Event('input', { bubbles: true })));
  expect(all('.places-people li').map((one) => one.dataset.check)).toEqual([checkOf(1)]);
  dispatchEvent(new Event('beforeprint'));
  expect(all('.places-paper tbody tr')).toHaveLength(120);
  dispatchEvent(new Event('afterprint'));
  expect(all('.places-paper')).toHaveLength(0);
});
