import { useState } from 'preact/hooks';
import type { DeskKeys } from '../../../desk/desk-keys';
import { largestPublicKeyFile, type PublicKeyProblem, readPublicKey } from '../../../exchange/public-key';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { HandIn } from '../../../parts/HandIn';
import { Notice } from '../../../parts/Notice';
import { Fingerprint } from '../Fingerprint';
import type { KeysInHand } from './use-desk-keys';

interface AddOtherProps extends Pick<KeysInHand, 'change'> {
  keys: DeskKeys;
}

/** A colleague's public key, pasted or from a file; its words are compared before it is taken. */
export function AddOther({ keys, change }: AddOtherProps) {
  const t = useWords('coach-safe');
  const [text, setText] = useState('');
  const [label, setLabel] = useState('');
  const [found, setFound] = useState<string | null>(null);
  const [problem, setProblem] = useState<PublicKeyProblem | 'known' | 'unnamed' | null>(null);
  const known = [...keys.own, ...keys.others].map(({ recipient }) => recipient);

  const look = async (typed: string) => {
    setText(typed);
    setFound(null);
    setProblem(null);
    if (typed.trim() === '') return;
    const reading = await readPublicKey(typed);
    if (!reading.ok) return setProblem(reading.problem);
    if (known.includes(reading.recipient)) return setProblem('known');
    setFound(reading.recipient);
    if (label === '') setLabel(reading.label);
  };
  const open = async ([file]: readonly File[]) => {
    const none = '?';
    if (file) await look(file.size > largestPublicKeyFile ? none : await file.text().catch(() => none));
  };
  const add = async (event: Event) => {
    event.preventDefault();
    if (!found) return setProblem(problem ?? 'none');
    if (label.trim() === '') return setProblem('unnamed');
    const other = { label: label.trim(), recipient: found };
    if (!(await change((door) => door.changeKeys({ change: 'add-other', other })))) return;
    await look('');
    setLabel('');
  };
  return (
    <form class="card stack" onSubmit={(event) => void add(event)} noValidate data-add-other>
      <h3>{t('add.title')}</h3>
      <p>{t('add.what')}</p>
      <Field
        label={t('add.key')}
        hint={t('add.key-hint')}
        lines={3}
        longest={largestPublicKeyFile}
        value={text}
        onInput={(typed) => void look(typed)}
        problem={problem && problem !== 'unnamed' ? t(`add.problem.${problem}`) : undefined}
      />
      <HandIn
        label={t('add.file')}
        accept=".txt,.pub,.age,text/plain"
        purpose="open"
        onFiles={(all) => void open(all)}
      />
      {found && (
        <Notice kind="learn" announced>
          <p>
            {t('add.words')} <Fingerprint recipient={found} />
          </p>
          <p>{t('add.compare')}</p>
        </Notice>
      )}
      <Field
        label={t('add.label')}
        hint={t('add.label-hint')}
        value={label}
        onInput={setLabel}
        longest={120}
        problem={problem === 'unnamed' ? t('label-missing') : undefined}
      />
      <div class="row">
        <Button submits>{t('add.add')}</Button>
      </div>
    </form>
  );
}
