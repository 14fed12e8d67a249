import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Place } from '../../files/table/cell';
import { surroundings } from '../../i18n/surroundings';
import { germanDigits } from '../../i18n/typed-digits';
import { language } from '../../i18n/words';
import { valuesOf } from './calculate';
import { spellingIn } from './formula/spelling';
import { type Editing, pointedAt, pointedTo } from './pointing';
import { moved, only, type Selection } from './selection';
import { cellAt, type TableWork } from './sheet';
import { afterStep, type TableStep } from './table-step';
import { typedOf } from './typed';

export type Table = ReturnType<typeof useTable>;

/** A table in use: its cells, what is marked, and what is being typed. @param initial read once */
export function useTable(initial: TableWork, onWork: (work: TableWork) => void) {
  const [work, setWork] = useState(initial);
  const [selection, setSelection] = useState<Selection>(only({ column: 0, row: 0 }));
  const [editing, setEditing] = useState<Editing | null>(null);
  const typing = useRef<Editing | null>(null);
  /** The marked cell takes the focus when it is drawn next. */
  const focusWish = useRef(false);
  const spelling = spellingIn(surroundings(language.value));
  const sheet = work.now;
  const valueAt = useMemo(() => valuesOf(sheet), [sheet]);
  useEffect(() => onWork(work), [work]);

  const edit = (next: Editing | null) => {
    typing.current = next;
    setEditing(next);
  };
  const step = (next: TableStep) => setWork((now) => afterStep(now, next));
  const commit = () => {
    const done = typing.current;
    if (!done) return;
    edit(null);
    step({ kind: 'write', place: done.place, typed: done.text, spelling });
  };
  const select = (next: Selection) => {
    commit();
    setSelection(next);
  };

  return {
    work,
    sheet,
    valueAt,
    selection,
    editing,
    spelling,
    focusWish,
    step,
    select,
    commit,
    /** Marks cells from outside of the grid and brings the focus there. */
    go(next: Selection) {
      focusWish.current = true;
      select(next);
    },
    move(columns: number, rows: number, extending = false) {
      focusWish.current = true;
      commit();
      setSelection((now) => moved(now, columns, rows, extending));
    },
    /** @param text in place of what the cell holds */
    begin(where: Editing['where'], text?: string) {
      const place = selection.at;
      edit({
        place,
        where,
        text: text === undefined ? typedOf(cellAt(sheet, place), spelling) : germanDigits(text),
        pointed: null,
      });
    },
    type(text: string) {
      if (typing.current) edit({ ...typing.current, text: germanDigits(text), pointed: null });
    },
    cancel() {
      focusWish.current = true;
      edit(null);
    },
    /** Whether the cell went into the formula that is being typed. */
    pointAt(place: Place, caret: number): boolean {
      const next = typing.current && pointedAt(typing.current, caret, place);
      if (next) edit(next);
      return next !== null;
    },
    pointTo(place: Place) {
      if (typing.current) edit(pointedTo(typing.current, place));
    },
  };
}
