import { useEffect, useId, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { nameOf, selectionOf } from './selection';
import { cellAt } from './sheet';
import { typedOf } from './typed';
import type { Table } from './use-table';

/** Which cells are marked, and what the cell really holds. Both can be typed into. */
export function FormulaBar({ table }: { table: Table }) {
  const t = useWords('table');
  const id = useId();
  const { sheet, selection, editing, spelling } = table;
  const held = typedOf(cellAt(sheet, selection.at), spelling);
  return (
    <div class="formula-bar">
      <AddressField table={table} />
      <div class="field">
        <label for={id}>{t('content')}</label>
        <input
          id={id}
          data-content
          value={editing?.text ?? held}
          autocomplete="off"
          spellcheck={false}
          onFocus={() => table.begin('bar')}
          onInput={(event) => table.type(event.currentTarget.value)}
          onBlur={table.commit}
          onKeyDown={(event) => {
            if (event.key === 'Escape') table.cancel();
            else if (event.key === 'Enter' && !event.isComposing) table.move(0, 1);
            else return;
            event.preventDefault();
          }}
        />
      </div>
    </div>
  );
}

/** Jumps to a cell such as B7, or marks B4:B9. */
function AddressField({ table }: { table: Table }) {
  const t = useWords('table');
  const id = useId();
  const now = nameOf(table.selection);
  const [typed, setTyped] = useState(now);
  useEffect(() => setTyped(now), [now]);
  return (
    <div class="field">
      <label for={id}>{t('address')}</label>
      <input
        id={id}
        value={typed}
        autocomplete="off"
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => setTyped(now)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          const wanted = selectionOf(typed);
          if (wanted) table.go(wanted);
          else setTyped(now);
        }}
      />
    </div>
  );
}
