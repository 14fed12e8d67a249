import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { useLifetime } from '../../parts/use-lifetime';
import { Sheet } from '../printer/Sheet';
import { textOf } from './document';
import { openEditor } from './editor';
import { layOutText } from './layout';
import { Toolbar } from './Toolbar';
import type { WrittenText } from './text';
import '../printer/printer.css';
import './Writer.css';

interface WriterProps {
  start: WrittenText;
  onChange: (text: WrittenText) => void;
  /** The person wants this text as a PDF. */
  onPdf: (text: WrittenText) => void;
}

/** A small word processor: styles, bold, tab stops, page breaks, preview, PDF. Knows no task. */
export function Writer({ start, onChange, onPdf }: WriterProps) {
  const t = useWords('writer');
  const lifetime = useLifetime();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const [state, setState] = useState<EditorState | null>(null);
  const [preview, setPreview] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    view.current = openEditor({
      place: place.current,
      text: start,
      label: t('text'),
      signal: lifetime,
      onState: (next) => {
        setState(next);
        onChange(textOf(next.doc));
      },
    });
    setState(view.current.state);
  }, []);
  const text = state ? textOf(state.doc) : start;
  return (
    <section class="writer card" aria-label={t('name')}>
      {state && view.current && <Toolbar state={state} view={view.current} />}
      <p class="field-hint">{t('leave')}</p>
      <div class="writer-paper" ref={place} />
      <div class="row" data-writer-out tabIndex={-1}>
        <Button onPress={() => setPreview(true)}>{t('preview')}</Button>
        <Button onPress={() => onPdf(text)}>{t('pdf')}</Button>
      </div>
      {preview && <Preview text={text} onClose={() => setPreview(false)} />}
    </section>
  );
}

/** The text as paper would show it, page by page. */
function Preview({ text, onClose }: { text: WrittenText; onClose: () => void }) {
  const t = useWords('writer');
  const { pages } = layOutText(text);
  return (
    <Dialog title={t('preview-of', { count: pages.length })} onClose={onClose}>
      <Button kind="primary" onPress={onClose}>
        {t('close')}
      </Button>
      <div class="sheets">
        {pages.map((page, at) => (
          <Sheet key={at} page={page} label={t('page', { page: at + 1, pages: pages.length })} />
        ))}
      </div>
    </Dialog>
  );
}
