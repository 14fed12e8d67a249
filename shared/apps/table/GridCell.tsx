import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Place, placeName } from '../../files/table/cell';
import { surroundings } from '../../i18n/surroundings';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Fault, type Value } from './formula/evaluate';
import type { Cell } from './sheet';
import { shown } from './shown';

interface GridCellProps {
  place: Place;
  cell: Cell;
  value: Value;
  /** The one that typing goes to. */
  active: boolean;
  marked: boolean;
  /** What is being typed into it right here. */
  typed: string | null;
  takesFocus: () => boolean;
  onType: (text: string) => void;
  onLeave: () => void;
  onPress: (event: MouseEvent) => void;
  onDraw: () => void;
  onOpen: () => void;
}

/** One cell: its value, or the field in which it is being edited. */
export function GridCell(props: GridCellProps) {
  const { place, cell, value, active, marked, typed, takesFocus } = props;
  const t = useWords('table');
  const element = useRef<HTMLTableCellElement>(null);
  const name = placeName(place);
  const text =
    value instanceof Fault ? t(`fault.${value.code}`) : (shown(value, cell.format, surroundings(language.value)) ?? '');
  // Before the next key arrives, so that no letter of a fast typist is lost.
  useLayoutEffect(() => {
    if (active && typed === null && takesFocus()) element.current?.focus();
  });
  const told = { place: name, value: text };
  return (
    <td
      ref={element}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes the focus
      role="gridcell"
      data-place={name}
      data-kind={kindOf(value)}
      data-bold={cell.bold}
      data-active={active}
      tabIndex={active && typed === null ? 0 : -1}
      aria-selected={marked}
      aria-label={typed === null ? t(`cell.${wordsFor(cell, text)}`, told) : undefined}
      onMouseDown={props.onPress}
      onMouseEnter={(event) => {
        if (event.buttons === 1) props.onDraw();
      }}
      onDblClick={props.onOpen}
    >
      {typed === null ? (
        <span class="grid-value">{text}</span>
      ) : (
        <CellField label={t('editing', { place: name })} text={typed} onType={props.onType} onLeave={props.onLeave} />
      )}
    </td>
  );
}

function wordsFor(cell: Cell, text: string): 'empty' | 'value' | 'formula' {
  if (cell.content.kind === 'formula') return 'formula';
  return text === '' ? 'empty' : 'value';
}

function kindOf(value: Value): 'number' | 'fault' | 'text' {
  if (value instanceof Fault) return 'fault';
  return typeof value === 'number' ? 'number' : 'text';
}

/** A longer text than the cell runs over its neighbours while it is typed; so many characters at most. */
const widest = 26;

interface CellFieldProps {
  label: string;
  text: string;
  onType: (text: string) => void;
  onLeave: () => void;
}

function CellField({ label, text, onType, onLeave }: CellFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, []);
  return (
    <input
      ref={field}
      class="grid-field"
      style={{ minWidth: `${Math.min(text.length + 2, widest)}ch` }}
      aria-label={label}
      value={text}
      autocomplete="off"
      spellcheck={false}
      onInput={(event) => onType(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
