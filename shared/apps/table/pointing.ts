import { type Place, placeName } from '../../files/table/cell';

/** A cell that is being edited. */
export interface Editing {
  readonly place: Place;
  readonly text: string;
  readonly where: 'cell' | 'bar';
  /** The reference that was put into a formula last by pointing at cells. */
  readonly pointed: { readonly start: number; readonly text: string; readonly from: Place } | null;
}

/**
 * A formula with the cell that somebody points at, put in where the caret stands (characters from 0). null: the text is
 * no formula, or no cell can follow there.
 */
export function pointedAt(editing: Editing, caret: number, place: Place): Editing | null {
  const { text, pointed } = editing;
  if (!text.startsWith('=')) return null;
  if (pointed && caret === pointed.start + pointed.text.length) return replaced(editing, pointed.start, place, place);
  return /[=+\-*/(;,:]\s*$/.test(text.slice(0, caret))
    ? replaced(insertedAt(editing, caret), caret, place, place)
    : null;
}

/** The same formula with the pointing drawn out to a range. */
export function pointedTo(editing: Editing, place: Place): Editing {
  const { pointed } = editing;
  return pointed ? replaced(editing, pointed.start, pointed.from, place) : editing;
}

function insertedAt(editing: Editing, caret: number): Editing {
  return { ...editing, pointed: { start: caret, text: '', from: editing.place } };
}

function replaced(editing: Editing, start: number, from: Place, to: Place): Editing {
  const before = editing.pointed?.text ?? '';
  const name =
    from.column === to.column && from.row === to.row ? placeName(from) : `${placeName(from)}:${placeName(to)}`;
  const text = editing.text.slice(0, start) + name + editing.text.slice(start + before.length);
  return { ...editing, text, pointed: { start, text: name, from } };
}
