import { useWords } from '../../../i18n/use-words';
import type { CalibratedCriterion } from '../../../measure/calibration/calibrate';
import type { GroupComparison } from '../../../measure/calibration/group-differences';
import { groupToFlag, groupToScreen } from '../../../measure/calibration/rules';
import { Notice } from '../../../parts/Notice';
import { signed } from '../formats';
import { CriterionName } from './CriterionName';
import { decimal } from './numbers';

interface GroupCardProps {
  comparison: GroupComparison;
  criteria: readonly CalibratedCriterion[];
}

/** At most so many criteria of a screening are shown. */
const mostScreened = 10;

/** Whether a criterion is harder for one group than for another of the same ability. Somebody looks; nothing is removed. */
export function GroupCard({ comparison: { grouping, people, differences }, criteria }: GroupCardProps) {
  const t = useWords('coach-calibration');
  const screening = differences?.some((one) => one.class === 'screening') ?? false;
  const shown = differences?.filter((one) => one.class !== 'A').slice(0, screening ? mostScreened : undefined) ?? [];
  const [first, second] = [t(`group.${grouping}.first`), t(`group.${grouping}.second`)];
  return (
    <section class="card stack" data-gap="small" data-grouping={grouping}>
      <h2>{t(`group.${grouping}.title`)}</h2>
      <p>{t('group.people', { first, second, one: people[0], two: people[1] })}</p>
      {differences === null && <p>{t('group.too-few', { least: groupToScreen })}</p>}
      {screening && <Notice>{t('group.screening', { least: groupToFlag })}</Notice>}
      {differences !== null && shown.length === 0 && <p>{t('group.none')}</p>}
      {shown.length > 0 && (
        <>
          {!screening && <p>{t('group.review')}</p>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section class="calibration-scroll" aria-label={t(`group.${grouping}.title`)} tabIndex={0}>
            <table class="calibration-table">
              <thead>
                <tr>
                  <th scope="col">{t('table.criterion')}</th>
                  <th scope="col">{t('group.harder-for')}</th>
                  <th scope="col">{t('group.difference')}</th>
                  <th scope="col">{t('table.error')}</th>
                  <th scope="col">{t('group.class')}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((one) => (
                  <tr key={one.criterion} data-class={one.class}>
                    <th scope="row">
                      <CriterionName
                        task={criteria[one.criterion]?.task ?? ''}
                        criterion={criteria[one.criterion]?.id ?? ''}
                      />
                    </th>
                    <td>{one.difference > 0 ? second : first}</td>
                    <td>{signed(one.difference)}</td>
                    <td>{decimal(one.standardError, 2)}</td>
                    <td>{t(`group.classes.${one.class}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </section>
  );
}
