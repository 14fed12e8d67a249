import type { Entry, PlaceList } from '../../../desk/places/place-list';
import { useWords } from '../../../i18n/use-words';
import { PersonName } from '../PersonName';
import { tenths } from '../tenths';
import { useDecisionWords } from './decision-words';
import { standings } from './PeopleList';

/** Everybody by where they stand, on paper. */
export function PaperList({ list, decidedBy }: { list: PlaceList; decidedBy: string }) {
  const t = useWords('coach-places');
  return (
    <>
      {decidedBy !== '' && <p>{t('paper.decider', { name: decidedBy })}</p>}
      {standings.map((standing) => {
        const entries = list.entries.filter((entry) => entry.standing === standing);
        if (entries.length === 0) return null;
        return (
          <section key={standing} class="places-paper">
            <h2>{t(`standing.${standing}`, { count: entries.length })}</h2>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('paper.number')}</th>
                  <th scope="col">{t('paper.name')}</th>
                  <th scope="col">{t('paper.age')}</th>
                  <th scope="col">{t('paper.need')}</th>
                  <th scope="col">{t('paper.decision')}</th>
                </tr>
              </thead>
              <tbody>
                {entries.map((entry, at) => (
                  <PaperPerson key={entry.applicant.check} entry={entry} number={at + 1} />
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </>
  );
}

function PaperPerson({ entry, number }: { entry: Entry; number: number }) {
  const coach = useWords('coach');
  const decisionWords = useDecisionWords();
  const { applicant } = entry;
  return (
    <tr>
      <td>{number}</td>
      <th scope="row">
        <PersonName name={applicant.name} check={applicant.check} />
      </th>
      <td>{applicant.age ?? '–'}</td>
      <td>{coach('place.of10', { of10: tenths(applicant.placeProbability) })}</td>
      <td>{decisionWords(entry)}</td>
    </tr>
  );
}
