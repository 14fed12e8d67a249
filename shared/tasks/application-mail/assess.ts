import type { Finding } from '../../model/criterion';
import type { Seen } from '../../model/observation';
import type { Assess } from '../../model/task';
import type { ApplicationMailMaterial } from './material';
import { readAttachment } from './reading/attachment';
import { readGreeting } from './reading/greeting';
import { readPlaceholder } from './reading/placeholder';
import type { Reading } from './reading/reading';
import { reachesEmployer, readRecipient } from './reading/recipient';
import { readReference } from './reading/reference';
import { readText } from './reading/text-fits';
import { applicationMail } from './task';

type SentMail = Seen<'mail-sent'>;
export type CriterionId = (typeof applicationMail.criteria)[number]['id'];

const readings: Readonly<Record<CriterionId, (mail: SentMail, material: ApplicationMailMaterial) => Reading>> = {
  recipient: readRecipient,
  reference: (mail, { reference }) => readReference(mail, reference),
  greeting: (mail, material) => readGreeting(mail.body, material),
  'text-fits': (mail, material) => readText(mail.body, material),
  attachment: (mail, material) => readAttachment(mail.attachments, material),
  'no-placeholder': readPlaceholder,
};

/**
 * Whoever sends the firm a second mail to put something right has put it right: of all mails to the firm one that
 * meets a criterion is enough. Without a mail to the firm, the last one tells what the person can do already.
 */
export const assess: Assess<ApplicationMailMaterial, 'mail-sent', CriterionId> = (material, mails) => {
  const toEmployer = mails.filter((mail) => reachesEmployer(mail, material));
  const judged = toEmployer.length > 0 ? toEmployer : mails.slice(-1);
  return applicationMail.criteria.map(({ id }) => finding(id, judged, material));
};

function finding(
  criterion: CriterionId,
  mails: readonly SentMail[],
  material: ApplicationMailMaterial,
): Finding & { criterion: CriterionId } {
  const read = mails.map((mail) => ({ ...readings[criterion](mail, material), proof: [mail.n] }));
  const decisive = read.findLast(({ verdict }) => verdict === 'met') ?? read.at(-1);
  if (decisive) return { criterion, ...decisive };
  const verdict = criterion === 'recipient' ? 'missed' : 'not-seen';
  return { criterion, verdict, reason: 'nothing-sent', proof: [] };
}
