import { useWords } from '../../i18n/use-words';
import type { Person } from '../../model/person';

/** Equipment at home and the wished channel, as far as the person told. */
export function AboutPerson({ person: { equipment, contact } }: { person: Person }) {
  const t = useWords('coach');
  const untold = t('about.untold');
  const { computer, phone, camera, connection } = equipment;
  return (
    <section class="stack">
      <h2>{t('about.title')}</h2>
      <dl class="facts card">
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
