// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../../shared/content/course';
import { loadWords } from '../../../shared/i18n/words';
import type { ModuleProfile } from '../../../shared/model/profile';
import { AttemptCard } from '../../../shared/pages/coach/AttemptCard';
import { ModuleProfiles } from '../../../shared/pages/coach/ModuleProfiles';
import { PlacementTable } from '../../../shared/pages/coach/PlacementTable';
import { catalogue } from '../../../shared/tasks/index';
import { attemptAt, checkOf, rowOf } from './people';

const screen = () => document.body;
const all = (selector: string) => [...screen().querySelectorAll(selector)];
const show = (view: Parameters<typeof render>[0]) => act(() => render(view, screen()));

beforeEach(() => loadWords(['common', 'coach', 'application-mail']));
afterEach(() => render(null, screen()));

const profile = (more: Partial<ModuleProfile> = {}): ModuleProfile => ({
  module: 'apply',
  placement: 'needs',
  needProbability: 0.84,
  mean: -1,
  standardError: 0.6,
  interval: [-1.8, -0.2],
  cutScore: 0,
  tasks: 2,
  criteria: 9,
  grades: { simulation: 6, artefact: 3 },
  ...more,
});

test('the table marks the proposed line and says that a person decides', async () => {
  const rows = [rowOf(1, 0.9, { proposed: true }), rowOf(2, 0.7, { proposed: true }), rowOf(3, 0.3)];
  await show(<PlacementTable rows={rows} course={{ ...digitalDrivingLicence, places: 2 }} />);
  const order = all('tbody tr').map((row) => row.getAttribute('data-check') ?? row.textContent);
  expect(order).toEqual([
    checkOf(1),
    checkOf(2),
    expect.stringMatching(/^Vorschlag: .*2 Plätze.*Sie entscheiden/),
    checkOf(3),
  ]);
});

test('a press on a head sorts by it and tells so', async () => {
  const rows = [rowOf(1, 0.9, { name: 'Zoë' }), rowOf(2, 0.3, { name: 'Aylin' })];
  await show(<PlacementTable rows={rows} course={digitalDrivingLicence} />);
  const head = () => screen().querySelector('th[data-column="name"]');
  await act(() => head()?.querySelector('button')?.click());
  expect(head()?.getAttribute('aria-sort')).toBe('ascending');
  expect(all('.person-name').map((name) => name.textContent)).toEqual(['Aylin', 'Zoë']);
  expect(all('.place-line')).toEqual([]);
});

test('a name is shown as text whatever signs it has', async () => {
  const name = '<img src=x onerror=alert(1)> \u202Etxet';
  await show(
    <PlacementTable rows={[rowOf(1, 0.5, { name }), rowOf(2, 0.4, { name: null })]} course={digitalDrivingLicence} />,
  );
  expect(all('img')).toEqual([]);
  expect(all('bdi').map((shown) => shown.textContent)).toEqual([name, 'Ohne Namen (0000)']);
});

test('a module is told as advice with its basis, one without tasks is named apart', async () => {
  await show(<ModuleProfiles modules={[profile(), profile({ module: 'film', placement: 'unclear', tasks: 0 })]} />);
  expect(
    all('[data-module]').map((badge) => [badge.getAttribute('data-module'), badge.getAttribute('data-placement')]),
  ).toEqual([
    ['apply', 'needs'],
    ['film', 'unclear'],
  ]);
  expect(screen().textContent).toContain('etwa 8 von 10 Personen');
  expect(screen().textContent).toContain(
    'Grundlage: 2 Aufgaben, 9 Kriterien. Ein zweiter Durchgang kann anders ausfallen.',
  );
  expect(all('.interval-plot')).toHaveLength(1);
});

test('each criterion shows verdict and reason; what is unknown here is still shown', async () => {
  const findings = [
    { criterion: 'recipient', verdict: 'met' as const, reason: 'from-a-newer-app', proof: [] },
    { criterion: 'from-a-newer-app', verdict: 'not-seen' as const, reason: 'from-a-newer-app', proof: [] },
  ];
  const attempt = attemptAt('application-mail', { findings, estimate: 'alone', help: 2 });
  const task = catalogue.find(({ id }) => id === 'application-mail');
  await show(<AttemptCard attempt={attempt} task={task} />);
  expect(
    all('[data-task="application-mail"] [data-criterion]').map((line) => line.getAttribute('data-verdict')),
  ).toEqual(['met', 'not-seen']);
  expect(screen().textContent).toContain('1 von 1 Kriterium erfüllt');
  expect(screen().textContent).toContain('2 Hilfestufen geöffnet');
});
