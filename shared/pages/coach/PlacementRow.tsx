import { useWords } from '../../i18n/use-words';
import type { ModuleProfile } from '../../model/profile';
import { Icon } from '../../parts/Icon';
import { shortDate } from './formats';
import { IntervalPlot } from './IntervalPlot';
import { ModuleBadge } from './ModuleBadge';
import { PersonName } from './PersonName';
import { ReasonText } from './ReasonText';
import type { Row } from './rows';
import { tenths } from './tenths';

/** One person: who, place, every module, why. */
export function PlacementRow({ row }: { row: Row }) {
  const t = useWords('coach');
  return (
    <tr data-check={row.check} data-proposed={row.proposed}>
      <th scope="row">
        <a class="person-link" href={`#/coach/person/${row.check}`}>
          <PersonName name={row.name} check={row.check} />
        </a>
        <span class="cell-note">
          {row.example && <span class="example-mark">{t('example')}</span>} {shortDate(row.endedAt)}
        </span>
      </th>
      <td class="place-cell" data-label={t('table.place')}>
        <PlaceCell row={row} />
      </td>
      {row.modules.map((profile) => (
        <ModuleCell key={profile.module} profile={profile} />
      ))}
      <td class="why-cell" data-label={t('table.why')}>
        {row.reasons.length === 0 && <span class="cell-note">{t('why.nothing')}</span>}
        <ul class="why">
          {row.reasons.map((reason, at) => (
            <li key={at} data-kind={reason.kind}>
              <Icon name={reason.kind === 'met' ? 'check' : 'signpost'} />
              <span>
                <ReasonText reason={reason} />
              </span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function PlaceCell({ row }: { row: Row }) {
  const t = useWords('coach');
  return (
    <>
      <strong class="place-odds">{t('place.of10', { of10: tenths(row.placeProbability) })}</strong>
      <span class="cell-note">{t(`place.${row.sureness}`)}</span>
      <span class="cell-note">
        {t('basis', {
          tasks: t('tasks', { count: row.tasks }),
          criteria: t('criteria', { count: row.criteria }),
        })}
      </span>
      {row.proposed && <span class="proposal-mark">{t('place.proposed')}</span>}
    </>
  );
}

function ModuleCell({ profile }: { profile: ModuleProfile }) {
  const t = useWords('coach');
  return (
    <td class="module-cell" data-label={t(`module-short.${profile.module}`)} data-looked-at={profile.tasks > 0}>
      <ModuleBadge profile={profile} />
      {profile.tasks > 0 && <IntervalPlot profile={profile} />}
    </td>
  );
}
