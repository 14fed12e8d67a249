import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { GermanMaterial } from '../../parts/glossary/GermanMaterial';
import { Glossed } from '../../parts/glossary/Glossed';
import { HandIn } from '../../parts/HandIn';
import { Notice } from '../../parts/Notice';
import { ProgressBar } from '../../parts/ProgressBar';
import { Prose } from '../../parts/Prose';
import { Specimens } from './Specimens';

const kinds = ['info', 'good', 'learn', 'trouble'] as const;

/** What the product says: notices, windows, bars, text, explained words, and where files enter. */
export function Messages() {
  const t = useWords('style');
  return (
    <>
      <Specimens title={t('messages.title')}>
        {kinds.map((kind) => (
          <Notice key={kind} kind={kind}>
            {t(`messages.${kind}`)}
          </Notice>
        ))}
        <WindowSpecimen />
        <ProgressBar label={t('messages.progress')} share={123 / 500} />
        <ProgressBar label={t('messages.progress-unknown')} share={null} />
        <Prose text={t('messages.prose')} />
      </Specimens>
      <Specimens title={t('words.title')} what={t('words.what')}>
        <GermanMaterial of={['style']}>
          <MaterialSpecimen />
        </GermanMaterial>
      </Specimens>
      <Specimens title={t('files.title')}>
        <div class="style-columns">
          <HandIn label={t('files.label')} hint={t('files.hint')} accept=".pdf" purpose="open" onFiles={ignore} />
          <HandIn
            label={t('files.busy')}
            accept=".pdf"
            purpose="open"
            folderLabel={t('files.folder')}
            busy
            onFiles={ignore}
          />
        </div>
      </Specimens>
    </>
  );
}

/** A specimen takes files as the real part does, and does nothing with them. */
function ignore(): void {}

function WindowSpecimen() {
  const t = useWords('style');
  const [open, setOpen] = useState(false);
  return (
    <div class="row">
      <Button onPress={() => setOpen(true)}>{t('messages.open')}</Button>
      {open && (
        <Dialog title={t('messages.window')} onClose={() => setOpen(false)}>
          <p>{t('messages.window-text')}</p>
          <div class="row">
            <Button kind="primary" onPress={() => setOpen(false)}>
              {t('messages.close')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

function MaterialSpecimen() {
  const t = useWords('style');
  return (
    <p class="card">
      <Glossed text={t('words.material')} />
    </p>
  );
}
