// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { LazyPage } from '../../shared/pages/LazyPage';

const first = async () => (props: { room: { name: string } }) => <p>{props.room.name}</p>;
const second = async () => (props: { surveys: readonly string[] }) => <p>{props.surveys.length}</p>;

/** Shows it and lets its code come. */
async function show(page: Parameters<typeof render>[0], root: HTMLElement): Promise<void> {
  await act(() => render(page, root));
  await act(() => new Promise<void>((done) => setTimeout(done)));
}

test('a page that takes the place of another one never gets its props', async () => {
  const root = document.createElement('div');
  await show(<LazyPage load={first} props={{ room: { name: 'Plätze' } }} />, root);
  expect(root.textContent).toBe('Plätze');
  await show(<LazyPage load={second} props={{ surveys: ['a'] }} />, root);
  expect(root.textContent).toBe('1');
});
