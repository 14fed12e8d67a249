import type { CalibrationSupply } from '../../../desk/calibration-records';
import { useWords } from '../../../i18n/use-words';
import type { Supply } from '../../../measure/calibration/calibrate';
import { peopleToEstimate, peopleToFreeModules, responsesPerCriterionNeeded } from '../../../measure/calibration/rules';
import { Notice } from '../../../parts/Notice';
import { whole } from '../formats';

/** How much there is, and what is possible with it, in plain words. */
export function SupplyCard({ supply, people }: { supply: Supply; people: CalibrationSupply }) {
  const t = useWords('coach-calibration');
  return (
    <section class="card stack" data-gap="small" data-stage={supply.stage}>
      <h2>{t('supply.title')}</h2>
      {people.demonstration && <Notice kind="learn">{t('supply.demonstration')}</Notice>}
      {people.examplesLeftOut > 0 && <p>{t('supply.examples-left-out', { count: people.examplesLeftOut })}</p>}
      {people.repeatsLeftOut > 0 && <p>{t('supply.repeats-left-out', { count: people.repeatsLeftOut })}</p>}
      <dl class="facts">
        <dt>{t('supply.people')}</dt>
        <dd>{whole(supply.people)}</dd>
        <dt>{t('supply.responses')}</dt>
        <dd>{whole(supply.responses)}</dd>
        <dt>{t('supply.ready', { least: responsesPerCriterionNeeded })}</dt>
        <dd>{t('supply.of', { ready: supply.ready, all: supply.criteria })}</dd>
      </dl>
      <p>
        <strong>{t(`stage.${supply.stage}`, { estimate: peopleToEstimate, free: peopleToFreeModules })}</strong>
      </p>
    </section>
  );
}
