import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import { Icon } from '../../../parts/Icon';
import { Prose } from '../../../parts/Prose';
import type { JobcenterProofMaterial } from '../material';

const wishes = ['matter', 'pages', 'upright', 'format', 'message', 'receipt'] as const;

/** The office says what is missing and how it is to be sent. */
export function OfficeLetter({ person, proof, matter, deadline }: JobcenterProofMaterial) {
  const t = useWords('jobcenter-proof');
  const values = {
    given: person.given,
    family: person.family,
    matter: t(`view.matter.${matter.kind}`, { number: matter.number }),
    number: matter.number,
    proof: t(`view.proof.${proof}`),
    deadline: dayIn(deadline, language.value),
  };
  return (
    <section class="card stack" data-gap="small" aria-labelledby="office-letter-title">
      <h2 id="office-letter-title">
        <Icon name="mail" /> {t('view.letter.title')}
      </h2>
      <p>
        <strong>{t('view.letter.subject', values)}</strong>
      </p>
      <p>{t('view.letter.greeting', values)}</p>
      <p>{t('view.letter.request', values)}</p>
      <ul class="office-wishes">
        {wishes.map((wish) => (
          <li key={wish}>
            <Prose text={t(`view.letter.${wish}`, values)} />
          </li>
        ))}
      </ul>
      <p>{t('view.letter.farewell')}</p>
    </section>
  );
}

/** A calendar date (`2027-03-14`) as people say it. */
function dayIn(date: string, spoken: string): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(spoken, style).format(new Date(`${date}T00:00:00Z`));
}
