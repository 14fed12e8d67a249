// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digitalDrivingLicence } from '../../../shared/content/course';
import { loadWords } from '../../../shared/i18n/words';
import type { Course } from '../../../shared/model/course';
import { cellAfter } from '../../../shared/pages/coach/overview/grid-keys';
import { Overview } from '../../../shared/pages/coach/overview/Overview';
import { memoryOf } from '../../../shared/pages/coach/overview/overview-memory';
import { rowWindow } from '../../../shared/pages/coach/overview/row-window';
import { overviewOf, syntheticNow, syntheticOverview } from '../../desk/synthetic-overview';

const all = (selector: string) => [...document.body.querySelectorAll<HTMLElement>(selector)];
const rowsShown = () => all('.people-row').map((row) => row.dataset.check);
const indexOf = (row: HTMLElement) => Number(row.getAttribute('aria-rowindex'));
const made = syntheticOverview(40, 3);
const person = (at: number, more: object) => ({ ...made.line(at), age: 20, ...more });

beforeEach(async () => {
  await loadWords([
    'common',
    'coach',
    'coach-overview',
    'application-mail',
    'application-pdf',
    'interview-lobby',
    'tidy-files',
  ]);
  vi.spyOn(window, 'matchMedia').mockReturnValue({
    matches: true,
    addEventListener() {},
    removeEventListener() {},
  } as never);
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

async function show(overview = made, course: Course = digitalDrivingLicence, memory = memoryOf({})) {
  await act(() =>
    render(
      <Overview
        overview={overview}
        course={course}
        dossiers={new Map()}
        bank={null}
        memory={memory}
        today={new Date(syntheticNow)}
      />,
      document.body,
    ),
  );
  return memory;
}

test('the line stands behind those who are proposed and says that a person decides', async () => {
  const people = overviewOf([0.9, 0.7, 0.5].map((placeProbability, at) => person(at, { placeProbability })));
  await show(people, { ...digitalDrivingLicence, places: 2 });
  const tops = all('.people-row, .place-line').sort((a, b) => indexOf(a) - indexOf(b));
  expect(tops.map((row) => row.dataset.standing ?? row.textContent)).toEqual([
    'place',
    'place',
    expect.stringMatching(/2 Plätze.*Sie entscheiden/),
    'waiting',
  ]);
});

test('a press on a head sorts by it and tells so; the line goes', async () => {
  await show(overviewOf([person(0, { name: 'Zoë' }), person(1, { name: 'Aylin' })]));
  const head = () => all('[data-column="name"]')[0];
  await act(() => head()?.querySelector('button')?.click());
  expect(head()?.getAttribute('aria-sort')).toBe('ascending');
  expect(all('.person-name').map((name) => name.textContent)).toEqual(['Aylin', 'Zoë']);
  expect(all('.place-line')).toEqual([]);
});

test('a name is shown as text whatever signs it has', async () => {
  const name = '<img src=x onerror=alert(1)> \u202Etxet';
  await show(
    overviewOf([
      person(0, { name, placeProbability: 0.9 }),
      person(1, { name: null, check: '00ab', placeProbability: 0.1 }),
    ]),
  );
  expect(all('img')).toEqual([]);
  expect(all('bdi').map((shown) => shown.textContent)).toEqual([name, 'Ohne Namen (00ab)']);
});

test('ten thousand people are a few rows of document, with one tab stop', async () => {
  await show(syntheticOverview(10_000));
  expect(all('.people-row').length).toBeLessThan(40);
  expect(all('[role="grid"]')[0]?.getAttribute('aria-rowcount')).toBe('10002');
  expect(all('[role="grid"] [tabindex="0"]')).toHaveLength(1);
});

test('keys move the one tab stop, also to rows that were not drawn', async () => {
  await show(syntheticOverview(500));
  const first = all('.people-row a')[0];
  await act(() => first?.focus());
  const press = (key: string, ctrlKey = false) =>
    act(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
      );
    });
  await press('ArrowRight');
  await press('End', true);
  expect(document.activeElement?.closest('[role="row"]')?.getAttribute('data-row-at')).toBe('499');
  await press('Home');
  expect(document.activeElement?.tagName).toBe('A');
  expect(all('[role="grid"] [tabindex="0"]')).toHaveLength(1);
});

test('coming back from a person finds search, order and cell as they were', async () => {
  const memory = await show();
  const second = rowsShown()[1];
  await act(() => all('.people-row a')[1]?.focus());
  await act(() => all('.people-row a')[1]?.click());
  await act(() => render(null, document.body));
  await show(made, digitalDrivingLicence, memory);
  expect(document.activeElement?.closest<HTMLElement>('[data-check]')?.dataset.check).toBe(second);
});

test('cells end at the edges of the grid', () => {
  const size = { firstRow: -1, rows: 10, columns: 5, page: 4 };
  const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey });
  expect(cellAfter(key('ArrowUp'), { row: 0, column: 2 }, size)).toEqual({ row: -1, column: 2 });
  expect(cellAfter(key('PageDown'), { row: 8, column: 2 }, size)).toEqual({ row: 9, column: 2 });
  expect(cellAfter(key('End'), { row: 8, column: 2 }, size)).toEqual({ row: 8, column: 4 });
  expect(cellAfter(key('Home', true), { row: 8, column: 2 }, size)).toEqual({ row: -1, column: 0 });
  expect(cellAfter(key('a'), { row: 8, column: 2 }, size)).toBeNull();
});

test('only rows near the screen are drawn', () => {
  expect(rowWindow({ above: -500, screen: 800, rowHeight: 100, rows: 1_000 })).toEqual({ first: 0, end: 7 });
  expect(rowWindow({ above: 5_000, screen: 800, rowHeight: 100, rows: 1_000 })).toEqual({ first: 46, end: 62 });
  expect(rowWindow({ above: 99_900, screen: 800, rowHeight: 100, rows: 1_000 }).end).toBe(1_000);
});

test('a search that leaves fewer people than were on screen shows just these', async () => {
  await show(overviewOf(Array.from({ length: 30 }, (_, at) => person(at, { name: at === 20 ? 'Zoë' : `Ben ${at}` }))));
  expect(rowsShown().length).toBeGreaterThan(5);
  const search = all('input[type="search"]')[0] as HTMLInputElement;
  search.value = 'zoe';
  await act(() => void search.dispatchEvent(new Event('input', { bubbles: true })));
  expect(all('.people-row .person-name').map((name) => name.textContent)).toEqual(['Zoë']);
});
