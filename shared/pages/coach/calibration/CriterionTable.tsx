import { useWords } from '../../../i18n/use-words';
import type { CalibratedCriterion } from '../../../measure/calibration/calibrate';
import { signed } from '../formats';
import { CriterionName } from './CriterionName';
import { misfits } from './fit-rules';
import { decimal } from './numbers';

const decimals = 2;

/** Every criterion in figures: the plots' text alternative. Farthest from the experts' value first. */
export function CriterionTable({ criteria }: { criteria: readonly CalibratedCriterion[] }) {
  const t = useWords('coach-calibration');
  const distance = ({ expert, estimate }: CalibratedCriterion) =>
    estimate ? Math.abs(estimate.difficulty - expert) : -1;
  const rows = [...criteria].sort((a, b) => distance(b) - distance(a));
  return (
    <details class="card">
      <summary>{t('table.title', { count: criteria.length })}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="calibration-scroll" aria-label={t('table.name')} tabIndex={0}>
        <table class="calibration-table">
          <thead>
            <tr>
              <th scope="col">{t('table.criterion')}</th>
              <th scope="col">{t('table.expert')}</th>
              <th scope="col">{t('table.estimate')}</th>
              <th scope="col">{t('table.error')}</th>
              <th scope="col">{t('table.responses')}</th>
              <th scope="col">{t('table.fit')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={`${one.task} ${one.id}`}>
                <th scope="row">
                  <CriterionName task={one.task} criterion={one.id} />
                </th>
                <td>{signed(one.expert)}</td>
                <td>{one.estimate ? signed(one.estimate.difficulty) : t('table.kept')}</td>
                <td>{one.estimate ? decimal(one.estimate.standardError, decimals) : '–'}</td>
                <td>{one.responses}</td>
                <td>
                  {one.estimate ? decimal(one.estimate.fit.infit, decimals) : '–'}
                  {misfits(one) && <span class="cell-note">{t('table.look')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
