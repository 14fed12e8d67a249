import { beforeAfter, type ModuleChange } from '../../../desk/before-after';
import type { SameName } from '../../../desk/import-report';
import type { JudgedResult } from '../../../desk/judged';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Notice } from '../../../parts/Notice';
import { shortDate, signed } from '../formats';
import { placeOnPlot, plotWidth } from '../plot-scale';
import type { KeptDossier } from './use-dossier';

interface EarlierCheckProps extends Pick<KeptDossier, 'change'> {
  person: JudgedResult;
  /** The confirmed earlier check; null where none is confirmed, or it is gone. */
  before: JudgedResult | null;
  /** Other checks under the same name, newest first. */
  sameName: readonly SameName[];
}

/** An earlier check of the same person laid over this one, once the coach has said that it is the same person. */
export function EarlierCheck({ person, before, sameName, change }: EarlierCheckProps) {
  const t = useWords('coach-person');
  const { check, endedAt } = person.result;
  const follow = (follows: string | null) => void change({ check, change: 'follows', follows });
  const proposed = before ? undefined : sameName.find((other) => Date.parse(other.endedAt) < Date.parse(endedAt));
  if (!before && !proposed) return null;
  return (
    <section class="stack" data-earlier={before ? 'shown' : 'proposed'}>
      <h2>{t('earlier.title')}</h2>
      {proposed && (
        <Notice>
          <p>{t('earlier.same-name', { day: shortDate(proposed.endedAt) })}</p>
          <div class="row no-print">
            <Button onPress={() => follow(proposed.check)}>{t('earlier.confirm')}</Button>
          </div>
        </Notice>
      )}
      {before && (
        <>
          <p>
            {t('earlier.what', { day: shortDate(before.result.endedAt) })} {t('earlier.versions')}
          </p>
          <Changes changes={beforeAfter(before.profile, person.profile)} />
          <div class="row no-print">
            <Button kind="quiet" onPress={() => follow(null)}>
              {t('earlier.undo')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function Changes({ changes }: { changes: readonly ModuleChange[] }) {
  const t = useWords('coach-person');
  const common = useWords('common');
  if (changes.length === 0) return <p>{t('earlier.nothing')}</p>;
  return (
    <ul class="module-cards earlier-modules">
      {changes.map((one) => (
        <li key={one.module} class="card stack" data-gap="small" data-change={one.change}>
          <h3>{common(`module.${one.module}`)}</h3>
          <OverlayPlot change={one} />
          <p>{t(`earlier.change.${one.change}`)}</p>
        </li>
      ))}
    </ul>
  );
}

const rows = { before: 9, after: 23 } as const;
const height = 32;
const labelWidth = 30;

/** Both intervals on one axis, the earlier one above; the line is the cut score. */
function OverlayPlot({ change }: { change: ModuleChange }) {
  const t = useWords('coach-person');
  const meanOf = (when: 'before' | 'after') => change[when].mean - change[when].cutScore;
  const label = t('earlier.plot', { before: signed(meanOf('before')), after: signed(meanOf('after')) });
  const cut = placeOnPlot(0) + labelWidth;
  return (
    <svg class="overlay-plot" viewBox={`0 0 ${plotWidth + labelWidth} ${height}`} role="img" aria-label={label}>
      <path class="plot-cut" d={`M${cut} 1V${height - 1}`} />
      {(['before', 'after'] as const).map((when) => {
        const [low, high] = change[when].interval.map((end) => placeOnPlot(end - change[when].cutScore) + labelWidth);
        return (
          <g key={when} data-when={when}>
            <text x={0} y={rows[when] + 3}>
              {t(`earlier.${when}`)}
            </text>
            <path class="plot-interval" d={`M${low} ${rows[when]}H${high}`} />
            <circle class="plot-mean" cx={placeOnPlot(meanOf(when)) + labelWidth} cy={rows[when]} r={3.5} />
          </g>
        );
      })}
    </svg>
  );
}
