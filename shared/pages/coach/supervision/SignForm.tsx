import { useState } from 'preact/hooks';
import type { SupervisionChange } from '../../../desk/supervision-door';
import { type CodeReading, readCode, spacedCode } from '../../../exchange/supervision-code';
import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { Icon } from '../../../parts/Icon';
import { Notice } from '../../../parts/Notice';
import { LazyPage } from '../../LazyPage';

type Signing = Extract<SupervisionChange, { change: 'sign' }>;

interface SignFormProps {
  /** Who signs, as it will stand beside the result. */
  by: string;
  onBy: (by: string) => void;
  now: () => Date;
  /** False where the device failed. */
  onBegin: (code: string) => Promise<boolean>;
  onSign: (signing: Signing) => Promise<void>;
}

const camera = () => import('../../../apps/qr-camera/QrCamera').then(({ QrCamera }) => QrCamera);

/** Takes a code; what is signed is shown before it is signed. */
export function SignForm({ by, onBy, now, onBegin, onSign }: SignFormProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<'length' | 'mistyped' | 'no-name' | null>(null);
  const [begunAt, setBegunAt] = useState<Date | null>(null);
  const [signing, setSigning] = useState<Signing | null>(null);

  const withCode = (use: (code: Extract<CodeReading, { ok: true }>) => void) => {
    const reading = readCode(typed);
    setBegunAt(null);
    setProblem(reading.ok ? null : reading.problem);
    if (reading.ok) use(reading);
  };
  const begin = () =>
    withCode(async ({ code }) => {
      if (await onBegin(code)) {
        setBegunAt(now());
        setTyped('');
      }
    });
  const prepare = () =>
    withCode(({ code, digest }) => {
      if (by.trim() === '') setProblem('no-name');
      else setSigning({ change: 'sign', code: { code, digest }, by: by.trim() });
    });
  if (signing) return <Preview signing={signing} now={now} onSign={onSign} onBack={() => setSigning(null)} />;
  return (
    <form
      class="card stack"
      data-sign-form
      onSubmit={(event) => {
        event.preventDefault();
        prepare();
      }}
    >
      <CodeField typed={typed} onTyped={setTyped} problem={problem === 'no-name' ? null : problem} />
      <NameField by={by} onBy={onBy} missing={problem === 'no-name'} />
      <Ways begunAt={begunAt} onBegin={begin} />
    </form>
  );
}

interface CodeFieldProps {
  typed: string;
  onTyped: (typed: string) => void;
  problem: 'length' | 'mistyped' | null;
}

function CodeField({ typed, onTyped, problem }: CodeFieldProps) {
  const t = useWords('coach-supervision');
  const [filming, setFilming] = useState(false);
  const read = (text: string) => {
    const reading = readCode(text);
    if (!reading.ok) return;
    onTyped(text);
    setFilming(false);
  };
  return (
    <>
      <Field
        label={t('code.label')}
        hint={t('code.hint')}
        value={typed}
        onInput={onTyped}
        longest={200}
        verbatim
        problem={problem ? t(`code.problem.${problem}`) : undefined}
      />
      <div class="row">
        <Button pressed={filming} onPress={() => setFilming(!filming)}>
          <Icon name="camera" />
          {t('code.camera')}
        </Button>
      </div>
      {filming && <LazyPage load={camera} props={{ onText: read, otherWay: <p>{t('code.other-way')}</p> }} />}
    </>
  );
}

function NameField({ by, onBy, missing }: { by: string; onBy: (by: string) => void; missing: boolean }) {
  const t = useWords('coach-supervision');
  return (
    <Field
      label={t('sign.by')}
      hint={t('sign.by-hint')}
      value={by}
      onInput={onBy}
      longest={120}
      problem={missing ? t('sign.by-problem') : undefined}
    />
  );
}

function Ways({ begunAt, onBegin }: { begunAt: Date | null; onBegin: () => void }) {
  const t = useWords('coach-supervision');
  return (
    <>
      <div class="row">
        <Button kind="primary" submits>
          {t('sign.check')}
        </Button>
        <Button onPress={onBegin}>{t('begin.go')}</Button>
      </div>
      {begunAt && (
        <Notice kind="good" announced>
          {t('begin.noted', { time: begunAt.toLocaleTimeString(language.value, { timeStyle: 'short' }) })}
        </Notice>
      )}
    </>
  );
}

interface PreviewProps {
  signing: Signing;
  now: () => Date;
  onSign: (signing: Signing) => Promise<void>;
  onBack: () => void;
}

function Preview({ signing, now, onSign, onBack }: PreviewProps) {
  const t = useWords('coach-supervision');
  const [busy, setBusy] = useState(false);
  const { code, by } = signing;
  const date = now().toLocaleDateString(language.value, { dateStyle: 'long' });
  const sign = async () => {
    setBusy(true);
    await onSign(signing);
    setBusy(false);
  };
  return (
    <section class="card stack" data-sign-preview>
      <h2>{t('sign.preview')}</h2>
      <p class="supervision-statement">
        <strong>{t('sign.statement', { date, by, code: spacedCode(code.code) })}</strong>
      </p>
      <p>{t(code.digest === null ? 'sign.typed' : 'sign.scanned')}</p>
      <p>{t('sign.meaning')}</p>
      <div class="row">
        <Button kind="primary" busy={busy} onPress={() => void sign()}>
          {t('sign.go')}
        </Button>
        <Button onPress={onBack}>{t('sign.back')}</Button>
      </div>
    </section>
  );
}
