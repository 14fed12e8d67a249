import type { Finding } from '../../../model/criterion';
import type { Seen } from '../../../model/observation';

type Sent = Seen<'form-sent'>;

/**
 * Whether what the portal complained about is put right in what was sent. Limits of files are left to their own
 * criterion; an optional line that was emptied is put right too.
 */
export function judgeCorrections(
  sent: Sent,
  log: readonly Seen<'form-refused' | 'summary-opened' | 'form-sent'>[],
): Pick<Finding, 'verdict' | 'reason'> {
  const told = log.flatMap((seen) => (seen.kind === 'form-refused' && seen.n < sent.n ? seen.problems : []));
  const ofFields = told.filter(({ problem }) => problem !== 'file-type' && problem !== 'file-too-large');
  if (ofFields.length === 0) return { verdict: 'met', reason: 'nothing-to-correct' };
  const left = ofFields.some(({ field, problem }) => isLeft(sent, field, problem));
  return left ? { verdict: 'missed', reason: 'error-left' } : { verdict: 'met', reason: 'errors-corrected' };
}

function isLeft(sent: Sent, field: string, problem: string): boolean {
  const value = sent.fields.find((entry) => entry.field === field)?.value.trim() ?? '';
  switch (problem) {
    case 'mail-incomplete':
      return value !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(value);
    case 'postcode-digits':
      return value !== '' && value.replace(/\s/g, '').replace(/\D/g, '').length !== 5;
    case 'telephone-digits':
      return value !== '' && (/[\p{L}]/u.test(value) || value.replace(/\D/g, '').length < 6);
    case 'file-missing':
      return !sent.uploads.some(({ slot }) => slot === field);
    case 'date-unreadable':
      return value !== '' && !/\d/.test(value);
    default:
      return value === '';
  }
}
