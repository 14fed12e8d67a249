/** The keys of every file manager; text fields keep their own. */
export function shortcutOf(event: KeyboardEvent): 'undo' | 'redo' | 'all' | 'rename' | 'throw-away' | null {
  if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return null;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    if (key === 'y') return 'redo';
    return key === 'a' ? 'all' : null;
  }
  if (event.key === 'F2') return 'rename';
  return event.key === 'Delete' ? 'throw-away' : null;
}
