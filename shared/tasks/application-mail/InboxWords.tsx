import type { GivenMail } from '../../apps/mail/entries';
import { emptyLetter } from '../../apps/mail/mailbox';
import { wordsIn } from '../../i18n/words';
import type { ApplicationMailMaterial } from './material';

/** The mailbox as it is found, in German: the inbox and one half-finished draft. */
export function givenMails(material: ApplicationMailMaterial): readonly GivenMail[] {
  const t = wordsIn('application-mail', 'de');
  const { applicant, employer, otherEmployer, job, oldReference, gaps } = material;
  const values = {
    given: applicant.given,
    family: applicant.family,
    firm: employer.name,
    other: otherEmployer,
    job: job.german,
    oldReference,
  };
  const inbox = material.inbox.map(({ name, kind, from, day, unread }): GivenMail => {
    const filled = { ...values, sender: from.name };
    const [subject, body] = [t(`view.inbox.${kind}.subject`, filled), t(`view.inbox.${kind}.body`, filled)];
    return { kind: 'received', name, from, day, unread, subject, body };
  });
  const body = t('view.draft.body', { firm: t(`view.gap.${gaps}.firm`), job: t(`view.gap.${gaps}.job`) });
  const letter = { ...emptyLetter, subject: t('view.draft.subject'), body };
  return [{ kind: 'draft', name: 'draft-1', letter }, ...inbox];
}
