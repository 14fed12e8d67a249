import { useState } from 'preact/hooks';
import { knownWord, wordsInCode } from '../../../exchange/resume-code';
import { useWords } from '../../../i18n/use-words';
import type { Resume } from '../../../model/resume';
import { Button } from '../../../parts/Button';
import { Notice } from '../../../parts/Notice';
import { useLifetime } from '../../../parts/use-lifetime';
import { useApp } from '../../app';
import { Frame } from '../../Frame';
import { ChooseFile, type Chosen } from './ChooseFile';
import { CodeFields } from './CodeFields';
import type { Standing } from './meeting';
import { type OpenProblem, openCarried } from './open-carried';

type Opening = { readonly state: 'ready' | 'busy' | 'no-file' } | { readonly state: OpenProblem };

/** File and words, on one screen; what is wrong stands where it is wrong. */
export function EnterCode({ onOpened }: { onOpened: (resume: Resume, told: Standing) => Promise<void> }) {
  const t = useWords('resume');
  const { catalogue } = useApp();
  const lifetime = useLifetime();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [typed, setTyped] = useState<readonly string[]>(Array.from({ length: wordsInCode }, () => ''));
  const [tried, setTried] = useState(false);
  const [opening, setOpening] = useState<Opening>({ state: 'ready' });
  const busy = opening.state === 'busy';

  const go = async () => {
    setTried(true);
    if (!chosen) return setOpening({ state: 'no-file' });
    const words = typed.map(knownWord);
    if (words.includes(null)) return setOpening({ state: 'ready' });
    setOpening({ state: 'busy' });
    const opened = await openCarried(chosen.bytes, words as readonly string[], catalogue, lifetime);
    if (!opened.ok) return setOpening({ state: opened.problem });
    await onOpened(opened.resume, opened.told).catch(() => setOpening({ state: 'trouble' }));
  };
  return (
    <Frame page="resume">
      <h1>{t('open.title')}</h1>
      <p>{t('open.what')}</p>
      <form
        class="stack"
        data-gap="large"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void go();
        }}
      >
        <ChooseFile
          chosen={chosen}
          busy={busy}
          onChosen={(file) => {
            setChosen(file);
            setOpening({ state: 'ready' });
          }}
        />
        <CodeFields typed={typed} tried={tried} onChange={setTyped} />
        <div class="stack">
          <div class="row">
            <Button kind="primary" submits busy={busy}>
              {t('open.go')}
            </Button>
          </div>
          <Outcome opening={opening} />
        </div>
      </form>
    </Frame>
  );
}

function Outcome({ opening: { state } }: { opening: Opening }) {
  const t = useWords('resume');
  if (state === 'ready') return null;
  if (state === 'busy') return <Notice announced>{t('open.busy')}</Notice>;
  return (
    <Notice kind="trouble" announced>
      {t(state === 'no-file' ? 'open.no-file' : `open.problem.${state}`)}
    </Notice>
  );
}
