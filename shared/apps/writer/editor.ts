import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { breakPage, insertTab, setStyle, toggleBold } from './commands';
import { documentOf } from './document';
import type { WrittenText } from './text';

interface EditorSetting {
  readonly place: HTMLElement;
  readonly text: WrittenText;
  readonly label: string;
  readonly onState: (state: EditorState) => void;
  readonly signal: AbortSignal;
}

/** Opens the editor on a text. Tab writes a tab; Escape goes on behind the text, so that the keyboard gets out. Ends with `signal`. */
export function openEditor({ place, text, label, onState, signal }: EditorSetting): EditorView {
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc: documentOf(text), plugins: [history(), keys(), keymap(baseKeymap)] }),
    // The document is German, whatever the program around it speaks.
    attributes: {
      'aria-label': label,
      'aria-multiline': 'true',
      role: 'textbox',
      class: 'writer-text',
      lang: 'de',
      dir: 'ltr',
    },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      onState(view.state);
    },
    handleDOMEvents: { paste: pasteWords, drop: refuse },
  });
  signal.addEventListener('abort', () => view.destroy(), { once: true });
  return view;
}

function keys() {
  return keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-b': toggleBold,
    'Mod-Enter': breakPage,
    'Mod-Alt-0': setStyle('body'),
    'Mod-Alt-1': setStyle('heading-1'),
    'Mod-Alt-2': setStyle('heading-2'),
    Tab: insertTab,
    Escape: (_, __, view) => {
      view?.dom.blur();
      view?.dom.closest('.writer')?.querySelector<HTMLElement>('[data-writer-out]')?.focus();
      return true;
    },
  });
}

/** Nothing is dropped into the text: a drag by accident would move words unseen. */
function refuse(_: EditorView, event: DragEvent): boolean {
  event.preventDefault();
  return true;
}

/** Only words come in from elsewhere, no foreign shapes. */
function pasteWords(view: EditorView, event: ClipboardEvent): boolean {
  event.preventDefault();
  const words = event.clipboardData?.getData('text/plain') ?? '';
  view.dispatch(view.state.tr.insertText(words.replace(/\s*\n\s*/g, ' ')).scrollIntoView());
  return true;
}
