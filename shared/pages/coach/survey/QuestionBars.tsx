import type { QuestionFigures } from '../../../desk/survey-figures';
import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import './survey.css';

/** One question: a bar an answer, with its count and, where it was published, the figure of Hesse as a mark. */
export function QuestionBars({ figures: { question, answered, options } }: { figures: QuestionFigures }) {
  const t = useWords('coach-survey');
  const survey = useWords('survey');
  if (answered === null) {
    return (
      <section class="stack" data-gap="small" data-question={question}>
        <h2>{survey(`question.${question}`)}</h2>
        <p class="field-hint">{t('too-few')}</p>
      </section>
    );
  }
  const hesse = hesseNote(question);
  return (
    <section class="stack" data-gap="small" data-question={question}>
      <h2>{survey(`question.${question}`)}</h2>
      <p class="field-hint">{t('answered', { count: answered })}</p>
      <table class="survey-bars">
        <caption class="sr-only">{survey(`question.${question}`)}</caption>
        <thead class="sr-only">
          <tr>
            <th scope="col">{t('column.answer')}</th>
            <th scope="col">{t('column.bar')}</th>
            <th scope="col">{t('column.count')}</th>
            <th scope="col">{t('column.hesse')}</th>
          </tr>
        </thead>
        <tbody>
          {options.map(({ option, count, hesse }) => (
            <tr key={option}>
              <th scope="row">{survey(`option.${question}.${option}` as 'option.reach.mail')}</th>
              <td class="survey-bar-cell">
                <Bar share={count === null ? null : count / answered} hesse={hesse} />
              </td>
              <td class="survey-count">
                {count === null ? t('under-ten') : t('count', { count, share: percent(count / answered) })}
              </td>
              <td class="survey-hesse">{hesse === null ? '' : t('hesse', { share: percent(hesse) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hesse && <p class="field-hint">{t(hesse)}</p>}
    </section>
  );
}

/** Published in words only. */
function hesseNote(question: QuestionFigures['question']) {
  if (question === 'reach') return 'hesse-reach';
  if (question === 'news') return 'hesse-news';
  return question === 'topics' ? 'hesse-topics' : null;
}

/** The numbers stand beside it; the drawing repeats them. Shares 0…1. */
function Bar({ share, hesse }: { share: number | null; hesse: number | null }) {
  return (
    <svg class="survey-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="survey-bar-room" width="100" height="10" />
      {share !== null && <rect class="survey-bar-share" width={share * 100} height="10" />}
      {hesse !== null && <rect class="survey-bar-edge" x={hesse * 100 - 0.9} width="1.8" height="10" />}
      {hesse !== null && <rect class="survey-bar-hesse" x={hesse * 100 - 0.4} width="0.8" height="10" />}
    </svg>
  );
}

function percent(share: number): string {
  return new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
