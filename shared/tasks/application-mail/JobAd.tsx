import type { ComponentChildren } from 'preact';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import type { ApplicationMailMaterial } from './material';

/** The ad with everything that the firm asks for; folds away where room is scarce. */
export function JobAd({ material }: { material: ApplicationMailMaterial }) {
  const t = useWords('application-mail');
  const { employer, job, contact, reference, deadline, wanted } = material;
  const spoken = language.value;
  return (
    <details class="job-ad card" open>
      <summary>
        <h2>{t('view.ad.summary')}</h2>
      </summary>
      <div class="stack">
        <h3>{t('view.ad.job', { job: spoken === 'de' ? job.german : job.english })}</h3>
        <p>
          {t('view.ad.firm', { firm: employer.name, place: employer.place })}
          <br />
          {t('view.ad.start')}
        </p>
        <p>
          <strong>{t('view.ad.how')}</strong>
        </p>
        <dl class="job-ad-facts">
          <Fact label={t('view.ad.address')}>
            {contact.given} {contact.family}
            <br />
            <Address mail={contact.mail} />
          </Fact>
          <Fact label={t('view.ad.reference')}>
            <strong>{reference}</strong>
            <br />
            {t('view.ad.referencePlace')}
          </Fact>
          <Fact label={t('view.ad.file')}>{t(`view.ad.wanted.${wanted}`)}</Fact>
          <Fact label={t('view.ad.text')}>{t('view.ad.textLength')}</Fact>
          <Fact label={t('view.ad.until')}>{longDay(deadline, spoken)}</Fact>
        </dl>
      </div>
    </details>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Wraps at the @ only, because a hyphen at the end of a line would leave doubt. */
function Address({ mail }: { mail: string }) {
  const cut = mail.indexOf('@') + 1;
  return (
    <strong class="job-ad-address">
      <span>{mail.slice(0, cut)}</span>
      <span>{mail.slice(cut)}</span>
    </strong>
  );
}

function longDay(day: string, spoken: string): string {
  return new Intl.DateTimeFormat(spoken, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}
