import { useState } from 'preact/hooks';
import { resultOf } from '../../engine/result';
import type { Session } from '../../engine/session';
import { resultFileName, sealResult } from '../../exchange/seal-result';
import { Speaking, useWords } from '../../i18n/use-words';
import type { LogProof } from '../../model/log-proof';
import type { Result } from '../../model/result';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { type App, useApp } from '../app';
import { OtherWays } from './OtherWays';
import { Parting } from './Parting';
import { type AboutMe, ageFrom, type Parting as Choice, told } from './told';

type Sending =
  | { readonly state: 'ready' | 'busy' | 'trouble' }
  | { readonly state: 'saved'; readonly fileName: string };

/** What the coach would get, in plain words; the person leaves out what they like and saves the encrypted file. */
export function SendToCoach({ session, log }: { session: Session; log: LogProof | null }) {
  const t = useWords('result');
  const app = useApp();
  const [me, setMe] = useState<AboutMe>({ name: '', age: '' });
  const [parting, setParting] = useState<Choice>({ equipment: true, contact: true, survey: true });
  const [sending, setSending] = useState<Sending>({ state: 'ready' });
  const { invitation } = session;
  if (invitation === null) return <p class="no-print">{t('send.no-invitation')}</p>;

  const { recipients } = invitation;
  const result = () =>
    resultOf(session, told(session.person, parting, me), parting.survey ? session.survey : null, log);
  const save = async () => {
    setSending({ state: 'busy' });
    try {
      const fileName = await saveSealed(app, result(), recipients);
      setSending({ state: 'saved', fileName });
    } catch {
      setSending({ state: 'trouble' });
    }
  };
  return (
    <section class="card stack no-print" data-send>
      <h2>{t('send.title')}</h2>
      <p>
        <Icon name="lock" /> {t('send.to', { label: invitation.label })}
      </p>
      <Field
        label={t('send.name')}
        hint={t('send.name-hint')}
        value={me.name}
        onInput={(name) => setMe({ ...me, name })}
        longest={200}
      />
      <Field
        label={t('send.age')}
        hint={t('send.age-hint')}
        type="number"
        value={me.age}
        onInput={(age) => setMe({ ...me, age })}
        problem={me.age.trim() !== '' && ageFrom(me.age) === null ? t('send.age-problem') : undefined}
      />
      <Parting session={session} chained={log !== null} parting={parting} onChange={setParting} />
      <div class="row">
        <Button kind="primary" busy={sending.state === 'busy'} onPress={() => void save()}>
          <Icon name="download" />
          {t(sending.state === 'busy' ? 'send.busy' : 'send.save')}
        </Button>
      </div>
      {sending.state === 'saved' && (
        <Notice kind="good" announced>
          <p data-saved-file>{t('send.saved', { name: sending.fileName })}</p>
          <p>{t('send.saved-shared')}</p>
        </Notice>
      )}
      {sending.state === 'trouble' && (
        <Notice kind="trouble" announced>
          {t('send.trouble')}
        </Notice>
      )}
      <Speaking of={['hand-over']}>
        <OtherWays result={result} recipients={recipients} />
      </Speaking>
    </section>
  );
}

async function saveSealed(app: App, result: Result, recipients: readonly string[]): Promise<string> {
  const sealed = await sealResult(result, recipients);
  const fileName = resultFileName(sealed);
  await app.tools.saveFile(fileName, sealed, 'application/octet-stream');
  return fileName;
}
