// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GivenMail, MailFile } from '../../../shared/apps/mail/entries';
import { Mail } from '../../../shared/apps/mail/Mail';
import { emptyLetter, type Mailbox, untouchedMailbox } from '../../../shared/apps/mail/mailbox';
import type { OutgoingMail } from '../../../shared/apps/mail/outgoing';
import { loadWords } from '../../../shared/i18n/words';

const given: readonly GivenMail[] = [
  {
    kind: 'received',
    name: 'mail-1',
    from: { name: 'Lena Böhm', mail: 'lena@firma.example' },
    day: '2027-01-20',
    unread: true,
    subject: 'Messe',
    body: 'Guten Tag',
  },
];
const files: readonly MailFile[] = [
  { name: 'file-1', fileName: 'Foto.jpg', bytes: 90_000, changed: '2026-05-04', content: 'Ein Foto' },
];
const written = { ...emptyLetter, name: 'own-1', sent: false, to: 'Lena <lena@firma.example>', body: 'Hallo' };
const writing: Mailbox = { ...untouchedMailbox, open: 'own-1', begun: 1, written: [written] };

const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const press = (name: string) => act(async () => button(name).click());

async function show(start: Mailbox, onSend: (mail: OutgoingMail) => Promise<void>) {
  const onChange = vi.fn();
  await act(() =>
    render(<Mail given={given} files={files} start={start} onChange={onChange} onSend={onSend} />, document.body),
  );
  return onChange;
}

beforeAll(() => loadWords(['mail']));
beforeEach(() => {
  render(null, document.body);
});

describe('the mail program', () => {
  it('answers a mail: its sender as recipient, its name kept', async () => {
    const send = vi.fn(async () => {});
    await show({ ...untouchedMailbox, open: 'mail-1' }, send);
    await press('Antworten');
    await press('Senden');
    expect(send).toHaveBeenCalledExactlyOnceWith({
      ...{ to: ['lena@firma.example'], cc: [], bcc: [], attachments: [], body: '' },
      ...{ subject: 'AW: Messe', replyTo: 'mail-1' },
    });
    expect(document.body.textContent).toContain('Deine Mail ist gesendet.');
  });

  it('takes up an unfinished mail, attaches a file, sends bare addresses', async () => {
    const send = vi.fn(async () => {});
    const onChange = await show(writing, send);
    await press('Datei anhängen');
    await act(async () => document.querySelector<HTMLElement>('[aria-label="Anhängen: Foto.jpg"]')?.click());
    expect(onChange.mock.lastCall?.[0].written[0].attachments).toEqual(['file-1']);
    await press('Senden');
    expect(send).toHaveBeenCalledWith(expect.objectContaining({ to: ['lena@firma.example'], attachments: ['file-1'] }));
    expect(onChange.mock.lastCall?.[0].written[0].sent).toBe(true);
  });

  it('sends nothing without a recipient and says what is missing', async () => {
    const send = vi.fn(async () => {});
    await show({ ...writing, written: [{ ...written, to: '' }] }, send);
    await press('Senden');
    expect(send).not.toHaveBeenCalled();
    expect(document.querySelector('[aria-invalid="true"]')).toBe(document.activeElement);
    expect(document.body.textContent).toContain('Hier fehlt eine Adresse.');
  });

  it('keeps a mail that did not go out, and lets it go out the second time', async () => {
    const send = vi.fn(async () => {});
    send.mockRejectedValueOnce(new Error('disk full'));
    const onChange = await show(writing, send);
    await press('Senden');
    await vi.waitFor(() => expect(document.body.textContent).toContain('Die Mail ging nicht raus.'));
    await press('Senden');
    await vi.waitFor(() => expect(onChange.mock.lastCall?.[0].written[0].sent).toBe(true));
  });
});
