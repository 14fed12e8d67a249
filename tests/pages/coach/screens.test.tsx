// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadWords } from '../../../shared/i18n/words';
import type { ModuleProfile } from '../../../shared/model/profile';
import { AttemptCard } from '../../../shared/pages/coach/person/AttemptCard';
import { ModuleProfiles } from '../../../shared/pages/coach/person/ModuleProfiles';
import { catalogue } from '../../../shared/tasks/index';
import { attemptAt } from './people';

const screen = () => document.body;
const all = (selector: string) => [...screen().querySelectorAll(selector)];
const show = (view: Parameters<typeof render>[0]) => act(() => render(view, screen()));

beforeEach(() => loadWords(['common', 'coach', 'coach-overview', 'coach-person', 'application-mail']));
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

test('a module is told as advice with its basis, one without tasks is named apart', async () => {
  await show(
    <ModuleProfiles
      modules={[profile(), profile({ module: 'film', placement: 'unclear', tasks: 0 })]}
      estimates={new Map([['apply', 1]])}
    />,
  );
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
  expect(all('.ability-plot')).toHaveLength(1);
  expect(all('.plot-estimate')).toHaveLength(1);
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
