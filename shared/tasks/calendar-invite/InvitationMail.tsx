import { dayInWords } from '../../apps/calendar/days';
import { surroundings } from '../../i18n/surroundings';
import { useSpoken, useWords } from '../../i18n/use-words';
import { GermanMaterial } from '../../parts/glossary/GermanMaterial';
import { Glossed } from '../../parts/glossary/Glossed';
import { Icon } from '../../parts/Icon';
import { startOf } from './appointment';
import type { CalendarInviteMaterial } from './material';

/** The invitation as it lies in the mailbox. */
export function InvitationMail({ material }: { material: CalendarInviteMaterial }) {
  const t = useWords('calendar-invite');
  return (
    <section class="card stack" data-gap="small" aria-labelledby="invitation-title">
      <h2 class="invitation-title" id="invitation-title">
        <Icon name="mail" />
        {t('view.mail.title', { employer: material.employer })}
      </h2>
      <MailText material={material} />
    </section>
  );
}

/** The same folded up, for a second look. */
export function FoldedInvitation({ material }: { material: CalendarInviteMaterial }) {
  const t = useWords('calendar-invite');
  return (
    <details class="invitation-folded">
      <summary>{t('view.mail.again')}</summary>
      <div class="stack" data-gap="small">
        <MailText material={material} />
      </div>
    </details>
  );
}

function MailText({ material }: { material: CalendarInviteMaterial }) {
  return (
    <GermanMaterial of={['calendar-invite']}>
      <Sentences material={material} />
    </GermanMaterial>
  );
}

function Sentences({ material }: { material: CalendarInviteMaterial }) {
  const t = useWords('calendar-invite');
  const language = useSpoken();
  const { employer, job, applicant, writer, today, day, meeting } = material;
  return (
    <div class="stack" data-gap="small">
      <p class="field-hint">{t('view.mail.sent', { writer, day: dayInWords(today, language) })}</p>
      <p>{t('view.mail.greeting', { ...applicant })}</p>
      <p>
        <Glossed text={t('view.mail.invitation', { job: job[surroundings(language)] })} />
      </p>
      <p>
        <Glossed text={t('view.mail.when', { day: dayInWords(day, language), time: timeInWords(material, t) })} />
      </p>
      <p>{t('view.mail.long', { duration: durationInWords(material, t) })}</p>
      {meeting.kind === 'video' ? (
        <p>
          {t('view.mail.video')} <span class="invitation-link">{meeting.link}</span>
        </p>
      ) : (
        <p>{t('view.mail.address', { ...meeting, employer })}</p>
      )}
      <p>{t('view.mail.farewell', { writer })}</p>
    </div>
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
