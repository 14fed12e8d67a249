import { dayInWords } from '../../apps/calendar/days';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Icon } from '../../parts/Icon';
import { startOf } from './appointment';
import type { CalendarInviteMaterial } from './material';

/** The invitation as it lies in the mailbox. */
export function InvitationMail({ material }: { material: CalendarInviteMaterial }) {
  const t = useWords('calendar-invite');
  const { employer, job, applicant, writer, today, day, meeting } = material;
  const values = { employer, job: job[language.value], writer, given: applicant.given, family: applicant.family };
  return (
    <section class="card stack" data-gap="small" aria-labelledby="invitation-title">
      <h2 id="invitation-title">
        <Icon name="mail" /> {t('view.mail.title', values)}
      </h2>
      <p class="field-hint">{t('view.mail.sent', { ...values, day: dayInWords(today, language.value) })}</p>
      <p>{t('view.mail.greeting', values)}</p>
      <p>{t('view.mail.invitation', values)}</p>
      <p>{t('view.mail.when', { day: dayInWords(day, language.value), time: timeInWords(material, t) })}</p>
      <p>{t('view.mail.long', { duration: durationInWords(material, t) })}</p>
      {meeting.kind === 'video' ? (
        <p>
          {t('view.mail.video')} <span class="invitation-link">{meeting.link}</span>
        </p>
      ) : (
        <p>{t('view.mail.address', { ...meeting, employer })}</p>
      )}
      <p>{t('view.mail.farewell', values)}</p>
    </section>
  );
}

type Speak = ReturnType<typeof useWords<'calendar-invite'>>;

function timeInWords({ spoken, hour, minute, day }: CalendarInviteMaterial, t: Speak): string {
  if (spoken.time) return t(`view.half.${hour}`);
  return t('view.clock', { time: startOf({ day, hour, minute }).slice(11) });
}

function durationInWords({ spoken, duration }: CalendarInviteMaterial, t: Speak): string {
  return spoken.duration ? t(`view.long.${duration}`) : t('view.minutes', { count: duration });
}
