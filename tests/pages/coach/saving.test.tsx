// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { type Made, type Saving, useSaving } from '../../../shared/pages/coach/exports/use-saving';

const clock = { now: () => new Date('2027-02-03T10:00:00Z'), tick: () => 0 };
const file: Made = { bytes: new Uint8Array([1]), name: 'probefahrt-blaetter', ending: 'pdf' };

/** A page that can save. */
async function opened() {
  const saveFile = vi.fn(async () => undefined);
  let saving = {} as Saving;
  function Page() {
    saving = useSaving({ clock, saveFile, fileWorker: '' } as unknown as Parameters<typeof useSaving>[0]);
    return <p>{saving.state.stage}</p>;
  }
  await act(() => render(<Page />, document.body));
  return { saveFile, saving: () => saving };
}

test('what was stopped is never saved, and the next file can be made', async () => {
  const { saveFile, saving } = await opened();
  let finish = (_: Made) => {};
  let stopped: AbortSignal | undefined;
  await act(async () => {
    void saving().save((signal) => {
      stopped = signal;
      return new Promise<Made>((done) => {
        finish = done;
      });
    });
    await vi.waitFor(() => expect(stopped).toBeDefined());
  });
  expect(document.body.textContent).toBe('busy');
  await act(() => saving().stop());
  expect(stopped?.aborted).toBe(true);
  await act(async () => finish(file));
  expect(saveFile).not.toHaveBeenCalled();
  expect(document.body.textContent).toBe('idle');

  await act(() => saving().save(async () => file));
  expect(saveFile).toHaveBeenCalledOnce();
  expect(document.body.textContent).toBe('saved');
});
