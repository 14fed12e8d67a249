import { beforeAfter, type ModuleChange } from '../../../desk/before-after';
import type { SameName } from '../../../desk/import-report';
import type { JudgedResult } from '../../../desk/judged';
import { useWords } from '../../../i18n/use-words';
import type { ItemBank } from '../../../model/item-bank';
import { Button, ButtonLink } from '../../../parts/Button';
import { Notice } from '../../../parts/Notice';
import { DifficultyBasis } from '../DifficultyBasis';
import { shortDate } from '../formats';
import { ModulePlot } from '../ModulePlot';
import type { KeptDossier } from './use-dossier';

interface EarlierCheckProps extends Pick<KeptDossier, 'change'> {
  person: JudgedResult;
  /** The confirmed earlier check; null where none is confirmed, or it is gone. */
  before: JudgedResult | null;
  /** Other checks under the same name, newest first. */
  sameName: readonly SameName[];
  /** By whose difficulties both checks are measured; null = the experts'. */
  bank: ItemBank | null;
}

/** An earlier check of the same person laid over this one, once the coach has said that it is the same person. */
export function EarlierCheck({ person, before, sameName, bank, change }: EarlierCheckProps) {
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
            {t('earlier.what', { day: shortDate(before.result.endedAt) })} <DifficultyBasis bank={bank} />{' '}
            {t('earlier.versions')}
          </p>
          <Changes changes={beforeAfter(before.profile, person.profile)} />
          <div class="row no-print">
            <ButtonLink kind="quiet" href={`#/coach/person/${before.result.check}`}>
              {t('earlier.open')}
            </ButtonLink>
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

/** Both measurements one above the other on one axis, with the same cut score. */
function OverlayPlot({ change }: { change: ModuleChange }) {
  const t = useWords('coach-person');
  return (
    <dl class="overlay-plot">
      {(['before', 'after'] as const).map((when) => {
        const [low, high] = change[when].interval;
        return (
          <div key={when} data-when={when}>
            <dt>{t(`earlier.${when}`)}</dt>
            <dd>
              <ModulePlot module={{ ...change[when], low, high, estimate: null }} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
