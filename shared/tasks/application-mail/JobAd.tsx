import type { ComponentChildren } from 'preact';
import type { Language } from '../../i18n/languages';
import { localeOf } from '../../i18n/locale';
import { surroundings } from '../../i18n/surroundings';
import { useSpoken, useWords } from '../../i18n/use-words';
import { GermanMaterial } from '../../parts/glossary/GermanMaterial';
import { Glossed } from '../../parts/glossary/Glossed';
import type { ApplicationMailMaterial } from './material';

/** The ad with everything that the firm asks for; folds away where room is scarce. */
export function JobAd({ material }: { material: ApplicationMailMaterial }) {
  const t = useWords('application-mail');
  return (
    <details class="job-ad card" open>
      <summary>
        <h2>{t('view.ad.summary')}</h2>
      </summary>
      <GermanMaterial of={['application-mail']}>
        <AdText material={material} />
      </GermanMaterial>
    </details>
  );
}

function AdText({ material }: { material: ApplicationMailMaterial }) {
  const t = useWords('application-mail');
  const spoken = useSpoken();
  const { employer, job, contact, reference, deadline, wanted } = material;
  return (
    <div class="stack">
      <h3>
        <Glossed text={t('view.ad.job', { job: surroundings(spoken) === 'de' ? job.german : job.english })} />
      </h3>
      <p>
        {t('view.ad.firm', { firm: employer.name, place: employer.place })}
        <br />
        {t('view.ad.start')}
      </p>
      <p>
        <strong>
          <Glossed text={t('view.ad.how')} />
        </strong>
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
          <Glossed text={t('view.ad.referencePlace')} />
        </Fact>
        <Fact label={t('view.ad.file')}>
          <Glossed text={t(`view.ad.wanted.${wanted}`)} />
        </Fact>
        <Fact label={t('view.ad.text')}>
          <Glossed text={t('view.ad.textLength')} />
        </Fact>
        <Fact label={t('view.ad.until')}>{longDay(deadline, spoken)}</Fact>
      </dl>
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>
        <Glossed text={label} />
      </dt>
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

function longDay(day: string, spoken: Language): string {
  return new Intl.DateTimeFormat(localeOf(spoken), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}
