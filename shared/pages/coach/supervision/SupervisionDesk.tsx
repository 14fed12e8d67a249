import { useEffect, useState } from 'preact/hooks';
import type { SupervisionAnswer, SupervisionChange } from '../../../desk/supervision-door';
import { Speaking, useWords } from '../../../i18n/use-words';
import type { Supervision } from '../../../model/supervision';
import type { Tools } from '../../../tools';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { PageTop } from '../PageTop';
import { Given } from './Given';
import { KeyCards } from './KeyCards';
import { SignForm } from './SignForm';
import { supervise } from './supervise';
import './supervision.css';

interface SupervisionDeskProps {
  desk: Desk;
  open: OpenDesk;
  tools: Tools;
}

/** For a coach who sits beside a check: note its beginning, sign its end. Comes as its own lazy chunk. */
export function SupervisionDesk(props: SupervisionDeskProps) {
  return (
    <Speaking of={['coach-supervision']}>
      <SupervisionPage {...props} />
    </Speaking>
  );
}

interface GivenNow {
  readonly supervision: Supervision;
  /** Its result is here already. */
  readonly found: boolean;
}

function SupervisionPage({ desk, open, tools }: SupervisionDeskProps) {
  const t = useWords('coach-supervision');
  const [answer, setAnswer] = useState<SupervisionAnswer | null>(null);
  const [by, setBy] = useState('');
  const [given, setGiven] = useState<GivenNow | null>(null);
  const change = async (wanted: SupervisionChange) => {
    const changed = await supervise(desk, open, wanted);
    if (changed) setAnswer(changed);
    return changed;
  };
  useEffect(() => {
    void change({ change: 'none' });
    void desk.guarded(async () => setBy((await open.door.book()).decidedBy));
  }, [open.door]);
  if (answer === null) return null;

  const sign = async (wanted: Extract<SupervisionChange, { change: 'sign' }>) => {
    const signed = await change(wanted);
    const newest = signed?.book.given.at(-1);
    if (signed && newest) setGiven({ supervision: newest, found: signed.concerned.length > 0 });
  };
  return (
    <section class="stack" data-gap="large" data-page="coach-supervision">
      <PageTop title={t('title')}>
        <p>{t('intro')}</p>
      </PageTop>
      {given ? (
        <Given {...given} onAgain={() => setGiven(null)} />
      ) : (
        <SignForm
          by={by}
          onBy={setBy}
          now={tools.clock.now}
          onBegin={async (code) => (await change({ change: 'begin', code })) !== undefined}
          onSign={sign}
        />
      )}
      <KeyCards answer={answer} onForget={(publicKey) => void change({ change: 'forget', publicKey })} />
    </section>
  );
}
