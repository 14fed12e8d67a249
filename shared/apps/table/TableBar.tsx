import { useId } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { only, placesIn } from './selection';
import { cellAt, type Format, formatKinds } from './sheet';
import { proposedSum } from './sum-above';
import type { Clipboard } from './use-clipboard';
import type { Table } from './use-table';

/** The tools for the marked cells. */
export function TableBar({ table, clipboard }: { table: Table; clipboard: Clipboard }) {
  const t = useWords('table');
  const { work, sheet, selection, spelling, step } = table;
  const places = placesIn(selection);
  const { format, bold } = cellAt(sheet, selection.at);
  const addUp = () => {
    table.commit();
    table.select(only(selection.at));
    table.begin('cell', proposedSum(sheet, selection.at, spelling));
  };
  return (
    <div class="table-bar stack" data-gap="small">
      <div class="row">
        <Button disabled={work.past.length === 0} onPress={() => step({ kind: 'undo' })}>
          <Icon name="undo" />
          {t('undo')}
        </Button>
        <Button disabled={work.future.length === 0} onPress={() => step({ kind: 'redo' })}>
          <Icon name="redo" />
          {t('redo')}
        </Button>
        <Button onPress={addUp}>{t('sum')}</Button>
        <Button onPress={() => step({ kind: 'format', places, format: euro })}>{t('euro')}</Button>
        <FormatSelect format={format} onChoose={(next) => step({ kind: 'format', places, format: next })} />
      </div>
      <details>
        <summary>{t('more')}</summary>
        <div class="row">
          <Button pressed={bold} onPress={() => step({ kind: 'bold', places })}>
            {t('bold')}
          </Button>
          <Button onPress={() => step({ kind: 'decimals', places, by: 1 })}>{t('decimals.more')}</Button>
          <Button onPress={() => step({ kind: 'decimals', places, by: -1 })}>{t('decimals.fewer')}</Button>
          <Button onPress={clipboard.copy}>{t('copy')}</Button>
          <Button disabled={!clipboard.held} onPress={() => clipboard.paste()}>
            {t('paste')}
          </Button>
          <Button onPress={() => step({ kind: 'fill-down', places })}>{t('fill-down')}</Button>
          <Button onPress={() => step({ kind: 'clear', places })}>{t('clear')}</Button>
          <Button onPress={() => step({ kind: 'insert-row', row: selection.at.row })}>{t('insert-row')}</Button>
          <Button onPress={() => step({ kind: 'delete-row', row: selection.at.row })}>{t('delete-row')}</Button>
        </div>
      </details>
    </div>
  );
}

const euro: Format = { kind: 'currency', decimals: 2 };

function FormatSelect({ format, onChoose }: { format: Format; onChoose: (format: Format) => void }) {
  const t = useWords('table');
  const id = useId();
  return (
    <div class="format-select">
      <label for={id}>{t('format.label')}</label>
      <select
        id={id}
        value={format.kind}
        onChange={(event) => {
          const kind = formatKinds.find((one) => one === event.currentTarget.value);
          if (kind) onChoose({ kind, decimals: kind === 'percent' || kind === 'date' ? 0 : 2 });
        }}
      >
        {formatKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`format.${kind}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
