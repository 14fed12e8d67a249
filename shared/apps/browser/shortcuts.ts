interface Shortcuts {
  find: () => void;
  keep: () => void;
  history: () => void;
  downloads: () => void;
  back: () => void;
  forward: () => void;
  undo: () => void;
  redo: () => void;
}

/** The keys that every browser has, as far as the real one around lets them through. */
export function onShortcut(shortcuts: Shortcuts): (event: KeyboardEvent) => void {
  return (event) => {
    const act = meantBy(event, shortcuts);
    if (!act) return;
    event.preventDefault();
    act();
  };
}

function meantBy(event: KeyboardEvent, shortcuts: Shortcuts): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (event.altKey && !event.ctrlKey) return { arrowleft: shortcuts.back, arrowright: shortcuts.forward }[key];
  if (!event.ctrlKey && !event.metaKey) return undefined;
  const always = { f: shortcuts.find, d: shortcuts.keep, h: shortcuts.history, j: shortcuts.downloads }[key];
  if (always || isTyping(event.target)) return always;
  return { z: event.shiftKey ? shortcuts.redo : shortcuts.undo, y: shortcuts.redo }[key];
}

/** In a field, taking back belongs to the text. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}
