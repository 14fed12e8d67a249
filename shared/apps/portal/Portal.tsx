import { useEffect, useId, useReducer, useRef } from 'preact/hooks';
import type { SaveFile } from '../../files/save-file';
import { useWords } from '../../i18n/use-words';
import type { Form } from './form';
import type { OfferedFile } from './offered-file';
import './Portal.css';
import { ReceiptPage } from './ReceiptPage';
import { StepPage } from './StepPage';
import { SummaryPage } from './SummaryPage';
import type { Sending } from './sending';
import { useSending } from './use-sending';
import { type Place, type PortalWork, type Problem, reducePortal } from './work';

interface PortalProps {
  readonly form: Form;
  /** The person's files that lie ready for upload. */
  readonly offers: readonly OfferedFile[];
  /** The work as it was left; later changes of it are not looked at. */
  readonly start: PortalWork;
  readonly saveFile: SaveFile;
  readonly onChange: (work: PortalWork) => void;
  /** A step was refused or complained about. */
  readonly onRefused: (problems: readonly Problem[]) => void;
  readonly onSummary: () => void;
  /** Resolves when the form has arrived; after a rejection nothing has changed. */
  readonly onSend: (sending: Sending) => Promise<void>;
  readonly onReceiptKept: () => void;
}

/** A form in steps with uploads, summary, one sending and a receipt. Speaks `portal`. */
export function Portal(props: PortalProps) {
  const { form, offers, start, saveFile, onChange, onRefused, onSummary, onSend, onReceiptKept } = props;
  const t = useWords('portal');
  const [work, act] = useReducer(reducePortal, start);
  const title = useId();
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (work !== start) onChange(work);
  }, [work]);
  useHeadingFocus(frame, work.place);
  const show = (place: Place) => {
    act({ type: 'show', place });
    if (place === 'summary') onSummary();
  };
  const sending = useSending(form, work, offers, onSend, () => act({ type: 'sent' }));
  const keep = () => {
    act({ type: 'keep-receipt' });
    onReceiptKept();
  };

  return (
    <section class="portal" aria-labelledby={title} ref={frame}>
      <header class="portal-head">
        <p>{form.organisation}</p>
        <h2 id={title}>{form.title}</h2>
        <Trail form={form} place={work.place} />
      </header>
      <div class="portal-page">
        {typeof work.place === 'number' && (
          <StepPage
            key={work.place}
            form={form}
            place={work.place}
            work={work}
            offers={offers}
            act={act}
            show={show}
            onRefused={onRefused}
            send={sending.ask}
          />
        )}
        {work.place === 'summary' && <SummaryPage form={form} work={work} show={show} send={sending.ask} />}
        {work.place === 'receipt' && (
          <ReceiptPage form={form} work={work} saveFile={saveFile} onKept={keep} onReopen={() => show(0)} />
        )}
      </div>
      {sending.dialog}
      <p class="sr-only" role="status">
        {work.place === 'receipt' ? t('receipt.arrived') : ''}
      </p>
    </section>
  );
}

/** Where one is: the steps, the summary, the receipt. */
function Trail({ form, place }: { form: Form; place: Place }) {
  const t = useWords('portal');
  const count = form.steps.length + 1;
  if (place === 'receipt') return null;
  const at = place === 'summary' ? count : place + 1;
  return (
    <div class="portal-trail">
      <span>{t('trail', { at, count })}</span>
      <progress aria-hidden="true" max={count} value={at} />
    </div>
  );
}

/** Each new page begins at its heading, for the keyboard as for the eye. */
function useHeadingFocus(frame: { current: HTMLElement | null }, place: Place): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    frame.current?.querySelector<HTMLElement>('[data-portal-heading]')?.focus();
  }, [place]);
}
