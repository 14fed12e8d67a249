import { useState } from 'preact/hooks';
import { surroundings } from '../../i18n/surroundings';
import { language } from '../../i18n/words';
import { type Copied, copied, pasted, pastedText } from './clipboard';
import { placesIn } from './selection';
import type { Table } from './use-table';

/** Copying inside of the table keeps formulas and formats; other programs get and give text. */
export function useClipboard(table: Table) {
  const [held, setHeld] = useState<Copied | null>(null);
  const { sheet, selection, spelling, step } = table;

  const copy = (): Copied => {
    const block = copied(sheet, selection, surroundings(language.value));
    setHeld(block);
    return block;
  };
  const cut = (): Copied => {
    const block = copy();
    step({ kind: 'clear', places: placesIn(selection) });
    return block;
  };
  const paste = (text?: string) => {
    const own = held && (text === undefined || text.replaceAll('\r\n', '\n') === held.text);
    if (own) step({ kind: 'put', cells: pasted(held, selection) });
    else if (text) step({ kind: 'put', cells: pastedText(text, sheet, selection, spelling) });
  };
  return { held, copy, cut, paste };
}

export type Clipboard = ReturnType<typeof useClipboard>;
