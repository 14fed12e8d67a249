import { columnCount, rowCount } from './place';

/** What a key means while no cell is being edited. */
export type GridKey =
  | { readonly kind: 'move'; readonly columns: number; readonly rows: number; readonly extending: boolean }
  | { readonly kind: 'edit' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'clear' | 'column' | 'row' | 'undo' | 'redo' | 'bold' | 'fill-down' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const moves: ReadonlyMap<string, readonly [columns: number, rows: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
  ['PageUp', [0, -10]],
  ['PageDown', [0, 10]],
  ['Home', [-columnCount, 0]],
  ['End', [columnCount, 0]],
]);

/** null: the key is none of the grid's; it does what it does everywhere. */
export function gridKey(pressed: Pressed): GridKey | null {
  const { key, shiftKey, altKey } = pressed;
  const control = pressed.ctrlKey || pressed.metaKey;
  const move = moves.get(key);
  if (move) {
    const [columns, rows] = move;
    const far = control ? Math.max(columnCount, rowCount) : 1;
    return { kind: 'move', columns: columns * far, rows: rows * far, extending: shiftKey };
  }
  if (key === 'Enter' || key === 'F2') return { kind: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  if (key === ' ' && (control || shiftKey)) return { kind: control ? 'column' : 'row' };
  if (control && !altKey) return shortcut(key.toLowerCase(), shiftKey);
  return [...key].length === 1 ? { kind: 'type', text: key } : null;
}

function shortcut(key: string, shift: boolean): GridKey | null {
  switch (key) {
    case 'z':
      return { kind: shift ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    case 'b':
      return { kind: 'bold' };
    case 'd':
      return { kind: 'fill-down' };
    default:
      return null;
  }
}
