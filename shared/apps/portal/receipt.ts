import type { Answered } from './answers';
import type { Form } from './form';
import type { PortalWork } from './work';

/** Every sending has a number of its own. */
export function receiptNumber(form: Pick<Form, 'receiptNumber'>, { sendings }: Pick<PortalWork, 'sendings'>): string {
  return `${form.receiptNumber}-${sendings}`;
}

/** A text file that every editor reads: UTF-8 with byte order mark, lines ending as Windows wants them. */
export function receiptText(
  head: readonly string[],
  answered: readonly Answered[],
  empty: string,
): Uint8Array<ArrayBuffer> {
  const body = answered.map(({ label, answers }) => `${label}: ${answers.join(', ') || empty}`);
  const text = [...head, '', ...body, ''].join('\n').replace(/\r?\n/g, '\r\n');
  return new TextEncoder().encode(`\uFEFF${text}`);
}
