import type { MailFile } from '../../apps/mail/entries';
import { wordsIn } from '../../i18n/words';
import type { ApplicationMailMaterial } from './material';

/** The person's files with name and content, in German. */
export function mailFiles({ files, applicant, otherEmployer }: ApplicationMailMaterial): readonly MailFile[] {
  const t = wordsIn('application-mail', 'de');
  return files.map(({ name, kind, bytes, changed }) => {
    const values = {
      given: applicant.given,
      family: applicant.family,
      other: otherEmployer,
      otherInName: otherEmployer.replace(/\s+/g, '-'),
      year: changed.slice(0, 4),
      month: monthOf(changed),
    };
    const fileName = t(`view.file.${kind}.name`, values);
    return { name, fileName, bytes, changed, content: t(`view.file.${kind}.content`, values) };
  });
}

/** "Dezember 2026". */
function monthOf(day: string): string {
  const format = new Intl.DateTimeFormat('de', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T12:00:00Z`));
}
