import { Speaking, useWords } from '../../../i18n/use-words';
import type { Tools } from '../../../tools';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { BackupPage } from './BackupPage';
import { DeletionPage } from './DeletionPage';
import { DeskDataRules } from './DeskDataRules';
import { KeysPage } from './KeysPage';
import { LockPage } from './LockPage';
import './safe.css';

export interface SafeProps {
  desk: Desk;
  open: OpenDesk;
  tools: Tools;
}

const pages = ['keys', 'lock', 'backup', 'deletion', 'data'] as const;
type SafePage = (typeof pages)[number];

/** Everything that keeps the desk's data safe. @param page what follows `#/coach/keys/` in the address */
export function SafeDesk({ page = '', ...props }: SafeProps & { page: string | undefined }) {
  const here = pages.find((one) => one === page) ?? 'keys';
  return (
    <Speaking of={['coach-safe']}>
      <SafeBar here={here} />
      <Page key={here} here={here} {...props} />
    </Speaking>
  );
}

function SafeBar({ here }: { here: SafePage }) {
  const t = useWords('coach-safe');
  return (
    <nav class="safe-bar no-print" aria-label={t('bar.name')}>
      {pages.map((page) => (
        <a
          key={page}
          href={page === 'keys' ? '#/coach/keys' : `#/coach/keys/${page}`}
          aria-current={page === here ? 'page' : undefined}
        >
          {t(`bar.${page}`)}
        </a>
      ))}
    </nav>
  );
}

function Page({ here, ...props }: SafeProps & { here: SafePage }) {
  switch (here) {
    case 'keys':
      return <KeysPage {...props} />;
    case 'lock':
      return <LockPage {...props} />;
    case 'backup':
      return <BackupPage {...props} />;
    case 'deletion':
      return <DeletionPage {...props} />;
    case 'data':
      return <DeskDataRules />;
  }
}
