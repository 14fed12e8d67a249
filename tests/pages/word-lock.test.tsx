// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { replay } from '../../shared/engine/session';
import { openResult, openResultWithWords } from '../../shared/exchange/open-result';
import { sealResultWithWords } from '../../shared/exchange/seal-result';
import { loadWords } from '../../shared/i18n/words';
import { type App, AppContext } from '../../shared/pages/app';
import { SendToCoach } from '../../shared/pages/result/SendToCoach';
import { logOf } from '../engine/session-log';

// The worker's own half; that it runs in one is seen in the end-to-end tour.
vi.mock('../../shared/pages/result/lock-with-words', () => ({ lockWithWords: sealResultWithWords }));

const screen = () => document.body;
afterEach(() => render(null, screen()));

const buttons = () => [...screen().querySelectorAll('button')];
const press = (name: string) =>
  act(() =>
    buttons()
      .find(({ textContent }) => textContent?.includes(name))
      ?.click(),
  );
const shownWords = () => [...screen().querySelectorAll('[data-code] li')].map(({ textContent }) => textContent ?? '');

test('without an invitation a file is saved that opens with the five words on screen, and with nothing else', async () => {
  await loadWords(['common', 'result', 'resume', 'supervision', 'word-lock', 'check']);
  const session = replay(logOf({ kind: 'closed', reason: 'person' }));
  if (!session) throw new Error('an empty log');
  const saved: [name: string, bytes: Uint8Array][] = [];
  let bits = 1;
  const tools = {
    randomness: {
      seed() {
        bits = (bits + 987_654_321) % 2 ** 32;
        return bits;
      },
    },
    saveFile: async (name: string, bytes: Uint8Array) => void saved.push([name, bytes]),
  };
  await act(() =>
    render(
      <AppContext.Provider value={{ tools } as unknown as App}>
        <SendToCoach session={session} log={null} />
      </AppContext.Provider>,
      screen(),
    ),
  );
  await vi.waitFor(() => expect(screen().textContent).toContain('Datei mit fünf Wörtern machen'));
  await press('Datei mit fünf Wörtern machen');
  const words = shownWords();
  expect(words).toHaveLength(5);
  await press('Datei speichern');
  await vi.waitFor(() => expect(saved).toHaveLength(1), { timeout: 60_000 });
  const [[name, bytes] = ['', new Uint8Array()]] = saved;
  expect(name).toMatch(/^probefahrt-[a-z2-9]{8}\.age$/);
  const opened = await openResultWithWords(bytes, words.join(', ').toUpperCase());
  expect(opened).toMatchObject({ ok: true, result: { check: session.id } });
  expect(await openResultWithWords(bytes, words.toReversed().join(' '))).toMatchObject({ problem: 'wrong-passphrase' });
  expect(await openResult(bytes, [])).toMatchObject({ problem: 'needs-passphrase' });
  await vi.waitFor(() => expect(screen().textContent).toContain('Sag deinem Coach auch die fünf Wörter'));
  expect(shownWords()).toEqual(words);
}, 120_000);
