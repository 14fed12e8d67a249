import { useState } from 'preact/hooks';
import type { Trust } from '../../../desk/trust';
import { Speaking, useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Notice } from '../../../parts/Notice';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { Fingerprint } from '../Fingerprint';
import { supervise } from './supervise';

interface TrustNoticeProps {
  desk: Desk;
  open: OpenDesk;
  trust: Trust;
  /** A key was accepted: the person is to be looked at anew. */
  onAccepted: () => void;
}

/** What is to be cleared up about log and supervision; nothing for most people. Lazy. */
export function TrustNotice(props: TrustNoticeProps) {
  const { log, supervised } = props.trust;
  return (
    <Speaking of={['coach-supervision']}>
      <div class="stack" data-trust={`${log} ${supervised.kind}`}>
        {log === 'broken' && <Broken />}
        {supervised.kind === 'wrong' && log !== 'broken' && <Wrong />}
        {supervised.kind === 'unknown-key' && <UnknownKey {...props} {...supervised} />}
      </div>
    </Speaking>
  );
}

function Broken() {
  const t = useWords('coach-supervision');
  return <Notice kind="learn">{t('trust.broken')}</Notice>;
}

function Wrong() {
  const t = useWords('coach-supervision');
  return <Notice kind="learn">{t('trust.wrong')}</Notice>;
}

type UnknownKeyProps = TrustNoticeProps & { readonly by: string; readonly publicKey: string };

function UnknownKey({ desk, open, by, publicKey, onAccepted }: UnknownKeyProps) {
  const t = useWords('coach-supervision');
  const [busy, setBusy] = useState(false);
  const accept = async () => {
    setBusy(true);
    if (await supervise(desk, open, { change: 'accept', publicKey, label: by })) onAccepted();
    setBusy(false);
  };
  return (
    <Notice>
      <div class="stack" data-gap="small">
        <p>{t('trust.unknown', { name: by })}</p>
        <p>
          {t('trust.compare')}{' '}
          <strong>
            <Fingerprint recipient={publicKey} />
          </strong>
        </p>
        <div class="row no-print">
          <Button busy={busy} onPress={() => void accept()}>
            {t('trust.accept')}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
