import type { Language } from '../../../i18n/languages';
import { localeOf } from '../../../i18n/locale';
import { surroundings } from '../../../i18n/surroundings';
import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import type { PortalUploadMaterial } from '../material';

/** Everything about the person that the form asks for. Dates stand in words, as people say them. */
export function DataSheet({ facts, jobs }: PortalUploadMaterial) {
  const t = useWords('portal-upload');
  const job = jobs.find(({ value }) => value === facts.job)?.job;
  const spoken = surroundings(language.value) === 'de' ? 'german' : 'english';
  const lines = [
    [t('view.field.given'), facts.given],
    [t('view.field.family'), facts.family],
    [t('view.sheet.birth'), dayIn(facts.birth, language.value)],
    [t('view.field.street'), facts.street],
    [t('view.sheet.town'), `${facts.postcode} ${facts.town}`],
    [t('view.field.mail'), facts.mail],
    [t('view.field.telephone'), facts.telephone],
    [t('view.field.degree'), t(`view.degree.${facts.degree}`)],
    [t('view.field.job'), job?.[spoken] ?? ''],
    [t('view.field.start'), dayIn(facts.start, language.value)],
  ] as const;
  return (
    <section class="card stack" data-gap="small" aria-labelledby="data-sheet-title">
      <h2 id="data-sheet-title">{t('view.sheet.title')}</h2>
      <p>{t('view.sheet.what')}</p>
      <dl class="data-sheet">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A calendar date (`2008-03-15`) as people say it. */
export function dayIn(date: string, spoken: Language): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(localeOf(spoken), style).format(new Date(`${date}T00:00:00Z`));
}
