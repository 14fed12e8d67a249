import { useState } from 'preact/hooks';
import { resultOf } from '../../engine/result';
import type { Session } from '../../engine/session';
import { resultFileName, sealResult } from '../../exchange/seal-result';
import { useWords } from '../../i18n/use-words';
import type { Person } from '../../model/person';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { type App, useApp } from '../app';
import { Parting } from './Parting';

type Sending =
  | { readonly state: 'ready' | 'busy' | 'trouble' }
  | { readonly state: 'saved'; readonly fileName: string };

/** What the coach would get, in plain words; the person leaves out what they like and saves the encrypted file. */
export function SendToCoach({ session }: { session: Session }) {
  const t = useWords('result');
  const app = useApp();
  const [name, setName] = useState('');
  const [parting, setParting] = useState({ equipment: true, contact: true });
  const [sending, setSending] = useState<Sending>({ state: 'ready' });
  const { invitation, person } = session;
  if (invitation === null) return <p class="no-print">{t('send.no-invitation')}</p>;

  const save = async () => {
    setSending({ state: 'busy' });
    try {
      const fileName = await saveSealed(app, session, invitation.recipients, told(person, parting, name));
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
      <Field label={t('send.name')} hint={t('send.name-hint')} value={name} onInput={setName} longest={200} />
      <Parting person={person} parting={parting} onChange={setParting} />
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
    </section>
  );
}

function told(person: Person | null, parting: { equipment: boolean; contact: boolean }, name: string): Person {
  const trimmed = name.trim();
  return {
    ...(trimmed && { name: trimmed }),
    ...(parting.contact && person?.contact && { contact: person.contact }),
    equipment: (parting.equipment && person?.equipment) || {},
  };
}

async function saveSealed(app: App, session: Session, recipients: readonly string[], person: Person): Promise<string> {
  const sealed = await sealResult(resultOf(session, person), recipients);
  const fileName = resultFileName(sealed);
  await app.tools.saveFile(fileName, sealed, 'application/octet-stream');
  return fileName;
}
