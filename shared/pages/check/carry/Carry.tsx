import { useState } from 'preact/hooks';
import type { Runner } from '../../../engine/runner';
import { drawCode } from '../../../exchange/resume-code';
import { useWords } from '../../../i18n/use-words';
import { Button, ButtonLink } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { useLifetime } from '../../../parts/use-lifetime';
import { useApp } from '../../app';
import { Frame } from '../../Frame';
import { SavedMark } from '../../SavedMark';
import { SavingTrouble } from '../../SavingTrouble';
import { CarryOutcome, type Saving } from './CarryOutcome';
import { CodeCard } from './CodeCard';
import { ResumeError } from './resume-door';
import { saveResume } from './save-resume';

/** The words and the file of one open check. The words stay the same for as long as the page is shown. */
export function Carry({ runner }: { runner: Runner }) {
  const t = useWords('resume');
  const app = useApp();
  const lifetime = useLifetime();
  const [words] = useState(() => drawCode(app.tools.randomness.seed));
  const [saving, setSaving] = useState<Saving>({ state: 'ready' });
  const save = async () => {
    setSaving({ state: 'busy' });
    try {
      setSaving({ state: 'saved', fileName: await saveResume(app, runner, words, lifetime) });
    } catch (error) {
      setSaving({ state: error instanceof ResumeError && error.code === 'too-large' ? 'too-large' : 'trouble' });
    }
  };
  return (
    <Frame page="carry" status={<SavedMark journal={runner.journal} />}>
      <SavingTrouble journal={runner.journal} />
      <h1>{t('carry.title')}</h1>
      <p>{t('carry.what')}</p>
      <CodeCard words={words} />
      <section class="card stack no-print">
        <h2>{t('carry.file')}</h2>
        <p>{t('carry.file-what')}</p>
        <div class="row">
          <Button kind="primary" busy={saving.state === 'busy'} onPress={() => void save()}>
            <Icon name="download" />
            {t(saving.state === 'busy' ? 'carry.busy' : 'carry.save')}
          </Button>
        </div>
        <CarryOutcome saving={saving} />
      </section>
      <div class="row no-print">
        <ButtonLink kind="quiet" href="#/check">
          {t('carry.back')}
        </ButtonLink>
      </div>
    </Frame>
  );
}
