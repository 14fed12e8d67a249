import type { Language } from '../../../i18n/languages';
import { localeOf } from '../../../i18n/locale';
import { useSpoken, useWords } from '../../../i18n/use-words';
import { GermanMaterial } from '../../../parts/glossary/GermanMaterial';
import { Glossed } from '../../../parts/glossary/Glossed';
import { Icon } from '../../../parts/Icon';
import { Prose } from '../../../parts/Prose';
import type { JobcenterProofMaterial } from '../material';

const wishes = ['matter', 'pages', 'upright', 'format', 'message', 'receipt'] as const;

/** The office says what is missing and how it is to be sent. */
export function OfficeLetter(material: JobcenterProofMaterial) {
  const t = useWords('jobcenter-proof');
  return (
    <section class="card stack" data-gap="small" aria-labelledby="office-letter-title">
      <h2 id="office-letter-title">
        <Icon name="mail" /> {t('view.letter.title')}
      </h2>
      <GermanMaterial of={['jobcenter-proof']}>
        <LetterText {...material} />
      </GermanMaterial>
    </section>
  );
}

function LetterText({ person, proof, matter, deadline }: JobcenterProofMaterial) {
  const t = useWords('jobcenter-proof');
  const spoken = useSpoken();
  const values = {
    given: person.given,
    family: person.family,
    matter: t(`view.matter.${matter.kind}`, { number: matter.number }),
    number: matter.number,
    proof: t(`view.proof.${proof}`),
    deadline: dayIn(deadline, spoken),
  };
  return (
    <div class="stack" data-gap="small">
      <p>
        <strong>
          <Glossed text={t('view.letter.subject', values)} />
        </strong>
      </p>
      <p>{t('view.letter.greeting', values)}</p>
      <p>
        <Glossed text={t('view.letter.request', values)} />
      </p>
      <ul class="office-wishes">
        {wishes.map((wish) => (
          <li key={wish}>
            <Prose text={t(`view.letter.${wish}`, values)} />
          </li>
        ))}
      </ul>
      <p>
        <Glossed text={t('view.letter.farewell')} />
      </p>
    </div>
  );
}

/** A calendar date (`2027-03-14`) as people say it. */
function dayIn(date: string, spoken: Language): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(localeOf(spoken), style).format(new Date(`${date}T00:00:00Z`));
}
