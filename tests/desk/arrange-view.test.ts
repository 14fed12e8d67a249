import { expect, test } from 'vitest';
import { type View, type ViewChange, viewAfter, wholeView } from '../../shared/desk/arrange-view';

const after = (...changes: readonly ViewChange[]): View => changes.reduce(viewAfter, wholeView);

test('a filter takes the place of the one that asks the same, each module its own', () => {
  const view = after(
    { kind: 'filter', filter: { kind: 'module', module: 'apply', any: ['needs'] } },
    { kind: 'filter', filter: { kind: 'module', module: 'basics', any: ['needs'] } },
    { kind: 'filter', filter: { kind: 'module', module: 'apply', any: ['helps'] } },
  );
  expect(view.filters).toEqual([
    { kind: 'module', module: 'apply', any: ['helps'] },
    { kind: 'module', module: 'basics', any: ['needs'] },
  ]);
});

test('a filter without cases or bounds is none', () => {
  const filter = { kind: 'filter', filter: { kind: 'age', any: ['inside'] } } as const;
  expect(after(filter, { kind: 'filter', filter: { kind: 'age', any: [] } }).filters).toEqual([]);
  expect(after({ kind: 'filter', filter: { kind: 'date', from: '', to: '' } }).filters).toEqual([]);
  expect(after(filter, { kind: 'drop', key: 'age' }).filters).toEqual([]);
});

test('clearing takes search and filters and leaves the order', () => {
  const view = after(
    { kind: 'search', text: 'mira' },
    { kind: 'filter', filter: { kind: 'host', any: ['pwa'] } },
    { kind: 'press', column: 'name' },
    { kind: 'clear' },
  );
  expect(view).toEqual({ search: '', filters: [], sort: { column: 'name', descending: false } });
});

test('a head turns its own order round, another one starts where it says most', () => {
  expect(after({ kind: 'press', column: 'place' }).sort).toEqual({ column: 'place', descending: false });
  expect(after({ kind: 'press', column: 'date' }).sort).toEqual({ column: 'date', descending: true });
  expect(after({ kind: 'press', column: 'age' }, { kind: 'press', column: 'age' }).sort).toEqual({
    column: 'age',
    descending: true,
  });
});
