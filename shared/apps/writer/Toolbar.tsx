import { useId } from 'preact/hooks';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { breakPage, insertTab, setStyle, setTabStop, styleAt, styles, tabStopAt, toggleBold } from './commands';
import { tabStops } from './text';

/** What can be done with the paragraph of the cursor. After each use the cursor is back in the text. */
export function Toolbar({ state, view }: { state: EditorState; view: EditorView }) {
  const t = useWords('writer');
  const id = useId();
  const run = (command: Command) => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  return (
    <fieldset class="writer-tools" aria-label={t('tools')}>
      <div class="field">
        <label for={`${id}-style`}>{t('style')}</label>
        <select
          id={`${id}-style`}
          value={styleAt(state)}
          onChange={(event) => {
            const chosen = styles.find((style) => style === event.currentTarget.value);
            if (chosen) run(setStyle(chosen));
          }}
        >
          {styles.map((style) => (
            <option key={style} value={style}>
              {t(`styles.${style}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-stop`}>{t('stop')}</label>
        <select
          id={`${id}-stop`}
          value={tabStopAt(state)?.toString() ?? ''}
          onChange={(event) => {
            const chosen = tabStops.find((stop) => stop.toString() === event.currentTarget.value);
            run(setTabStop(chosen ?? null));
          }}
        >
          <option value="">{t('no-stop')}</option>
          {tabStops.map((stop) => (
            <option key={stop} value={stop.toString()}>
              {t('centimetres', { count: stop })}
            </option>
          ))}
        </select>
      </div>
      <Button onPress={() => run(insertTab)}>{t('tab')}</Button>
      <Button onPress={() => run(breakPage)}>{t('break')}</Button>
      <Button onPress={() => run(toggleBold)}>{t('bold')}</Button>
      <Button disabled={undoDepth(state) === 0} onPress={() => run(undo)}>
        <Icon name="undo" />
        {t('undo')}
      </Button>
      <Button disabled={redoDepth(state) === 0} onPress={() => run(redo)}>
        <Icon name="redo" />
        {t('redo')}
      </Button>
    </fieldset>
  );
}
