import type { Session } from '../../engine/session';
import { sealResult } from '../../exchange/seal-result';
import { Speaking, useWords } from '../../i18n/use-words';
import type { LogProof } from '../../model/log-proof';
import { Icon } from '../../parts/Icon';
import { LazyPage } from '../LazyPage';
import { OtherWays } from './OtherWays';
import { SendForm } from './SendForm';

interface SendToCoachProps {
  session: Session;
  log: LogProof | null;
}

const withWords = () => import('./WordLock').then(({ WordLock }) => WordLock);

/** The way to the coach: locked for whoever invited, or with five words where nobody did. */
export function SendToCoach({ session, log }: SendToCoachProps) {
  const t = useWords('result');
  const { invitation } = session;
  return (
    <section class="card stack no-print" data-send>
      <h2>{t('send.title')}</h2>
      {invitation ? (
        <>
          <p>
            <Icon name="lock" /> {t('send.to', { label: invitation.label })}
          </p>
          <SendForm
            session={session}
            log={log}
            seal={(result) => sealResult(result, invitation.recipients)}
            ways={(result) => (
              <Speaking of={['hand-over']}>
                <OtherWays result={result} recipients={invitation.recipients} />
              </Speaking>
            )}
          />
        </>
      ) : (
        <>
          <p>{t('send.no-invitation')}</p>
          <LazyPage load={withWords} props={{ session, log }} />
        </>
      )}
    </section>
  );
}
