import { useWords } from '../../../i18n/use-words';
import type { Person } from '../../../model/person';

/** Age, the wished channel and equipment at home, as far as the person told. */
export function AboutPerson({ person: { equipment, contact, age } }: { person: Person }) {
  const overview = useWords('coach-overview');
  const t = useWords('coach');
  const untold = t('about.untold');
  const { computer, phone, camera, connection } = equipment;
  return (
    <section class="stack">
      <h2>{t('about.title')}</h2>
      <dl class="facts card">
        <dt>{overview('sort.column.age')}</dt>
        <dd>{age === undefined ? untold : overview('age.years', { count: age })}</dd>
        <dt>{t('about.contact')}</dt>
        <dd>{contact ? t(`about.channel.${contact}`) : untold}</dd>
        <dt>{t('about.computer')}</dt>
        <dd>{computer ? t(`about.owns.${computer}`) : untold}</dd>
        <dt>{t('about.phone')}</dt>
        <dd>{phone ? t(`about.owns.${phone}`) : untold}</dd>
        <dt>{t('about.camera')}</dt>
        <dd>{camera ? t(`about.has.${camera}`) : untold}</dd>
        <dt>{t('about.connection')}</dt>
        <dd>{connection ? t(`about.net.${connection}`) : untold}</dd>
      </dl>
    </section>
  );
}
