import type { ComponentChildren } from 'preact';
import { useWords } from '../../../i18n/use-words';
import { Notice } from '../../../parts/Notice';
import type { SavingState } from './use-saving';

interface ExportCardProps {
  /** Found by tests and by the page's own jumps. */
  name: string;
  title: string;
  holds: string;
  audience: string;
  leaves: ComponentChildren;
  children: ComponentChildren;
  state: SavingState;
}

/** One export: what it holds, for whom it is, what leaves, and the buttons that make it. */
export function ExportCard({ name, title, holds, audience, leaves, children, state }: ExportCardProps) {
  const t = useWords('coach-exports');
  return (
    <section class="card stack export-card" data-export={name} aria-labelledby={`export-${name}`}>
      <h2 id={`export-${name}`}>{title}</h2>
      <dl class="export-facts">
        <dt>{t('holds')}</dt>
        <dd>{holds}</dd>
        <dt>{t('for')}</dt>
        <dd>{audience}</dd>
        <dt>{t('leaves')}</dt>
        <dd>{leaves}</dd>
      </dl>
      {children}
      <SavingNote state={state} />
    </section>
  );
}

function SavingNote({ state }: { state: SavingState }) {
  const t = useWords('coach-exports');
  switch (state.stage) {
    case 'idle':
      return null;
    case 'busy':
      return <p role="status">{t('busy')}</p>;
    case 'saved':
      return (
        <Notice kind="good" announced>
          <p>{t('saved', { file: state.file })}</p>
        </Notice>
      );
    case 'failed':
    case 'too-large':
      return (
        <Notice kind="trouble" announced>
          <p>{t(state.stage)}</p>
        </Notice>
      );
  }
}
