import { useId, useMemo } from 'preact/hooks';
import { type LineStep, lineSteps } from '../../../desk/places/line-steps';
import { closeToLine, type Proposal } from '../../../desk/places/proposal';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { oneDigit } from './numbers';
import { useNameList } from './use-names';

interface LineMoverProps {
  proposal: Proposal;
  /** Where the proposal itself has its line. */
  advised: number;
  /** Places given by decision already. */
  given: number;
  onMove: (line: number) => void;
}

/** Moves the line by slider or buttons and says what that changes. */
export function LineMover({ proposal, advised, given, onMove }: LineMoverProps) {
  const t = useWords('coach-places');
  const namesOf = useNameList();
  const id = useId();
  const { order, line } = proposal;
  const steps = useMemo(() => lineSteps(order), [order]);
  const now = steps[line] as LineStep;
  const before = steps[advised] as LineStep;
  const moved = order.slice(Math.min(line, advised), Math.max(line, advised));
  const near = useMemo(() => closeToLine(proposal), [proposal]);
  const close = order.filter(({ check }) => near.has(check));
  return (
    <div class="stack" data-gap="small">
      <div class="places-mover no-print">
        <Button label={t('line.fewer')} disabled={line === 0} onPress={() => onMove(line - 1)}>
          −
        </Button>
        <div class="places-slider">
          <label for={id}>{t('line.label', { count: given + line })}</label>
          <input
            id={id}
            type="range"
            min={0}
            max={order.length}
            value={line}
            aria-valuetext={t('line.label', { count: given + line })}
            onInput={(event) => onMove(Number(event.currentTarget.value))}
          />
        </div>
        <Button label={t('line.more')} disabled={line === order.length} onPress={() => onMove(line + 1)}>
          +
        </Button>
        <Button disabled={line === advised} onPress={() => onMove(advised)}>
          {t('line.back')}
        </Button>
      </div>
      <div role="status" class="stack" data-gap="small">
        {moved.length > 0 && (
          <p>
            {t(line > advised ? 'line.comes' : 'line.goes', {
              count: moved.length,
              now: given + line,
              before: given + advised,
              names: namesOf(moved),
            })}
          </p>
        )}
        <p>
          {moved.length > 0
            ? t('line.change', {
                missed: oneDigit(now.missed),
                missedBefore: oneDigit(before.missed),
                wasted: oneDigit(now.wasted),
                wastedBefore: oneDigit(before.wasted),
              })
            : t('line.expected', { missed: oneDigit(now.missed), wasted: oneDigit(now.wasted) })}
        </p>
        {now.loss > before.loss + 1e-9 && line > advised && <p>{t('line.costs-more')}</p>}
      </div>
      {close.length > 0 && <p>{t('line.close', { count: close.length, names: namesOf(close) })}</p>}
    </div>
  );
}
