import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { resultOf } from '../../engine/result';
import type { Session } from '../../engine/session';
import { resultFileName } from '../../exchange/seal-result';
import { useWords } from '../../i18n/use-words';
import type { LogProof } from '../../model/log-proof';
import type { Result } from '../../model/result';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { useApp } from '../app';
import { Parting } from './Parting';
import { type AboutMe, ageFrom, type Parting as Choice, told } from './told';

type Sending =
  | { readonly state: 'ready' | 'busy' | 'trouble' }
  | { readonly state: 'saved'; readonly fileName: string };

interface SendFormProps {
  session: Session;
  log: LogProof | null;
  seal: (result: Result) => Promise<Uint8Array<ArrayBuffer>>;
  /** Stands with the name of the saved file. */
  saved?: ComponentChildren;
  /** Ways beside the file, for the result as the person lets it go now. */
  ways?: (result: () => Result) => ComponentChildren;
}

/** What the coach would get, in plain words; the person leaves out what they like and saves the encrypted file. */
export function SendForm({ session, log, seal, saved, ways }: SendFormProps) {
  const t = useWords('result');
  const { tools } = useApp();
  const [me, setMe] = useState<AboutMe>({ name: '', age: '' });
  const [parting, setParting] = useState<Choice>({ equipment: true, contact: true, survey: true });
  const [sending, setSending] = useState<Sending>({ state: 'ready' });
  const result = () =>
    resultOf(session, told(session.person, parting, me), parting.survey ? session.survey : null, log);
  const save = async () => {
    setSending({ state: 'busy' });
    try {
      const sealed = await seal(result());
      const fileName = resultFileName(sealed);
      await tools.saveFile(fileName, sealed, 'application/octet-stream');
      setSending({ state: 'saved', fileName });
    } catch {
      setSending({ state: 'trouble' });
    }
  };
  return (
    <>
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
          {saved}
          <p>{t('send.saved-shared')}</p>
        </Notice>
      )}
      {sending.state === 'trouble' && (
        <Notice kind="trouble" announced>
          {t('send.trouble')}
        </Notice>
      )}
      {ways?.(result)}
    </>
  );
}
