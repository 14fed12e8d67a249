import { useState } from 'preact/hooks';
import type { SaveFile } from '../../files/save-file';
import { Speaking, useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import { wholeDatabase } from '../../store/whole-database';

/** The kept data could not be brought up to date. It is as it was, and the person can take it along. */
export function RescuePage({ saveFile }: { saveFile: SaveFile }) {
  return (
    <Speaking of={['rescue']}>
      <Rescue saveFile={saveFile} />
    </Speaking>
  );
}

function Rescue({ saveFile }: { saveFile: SaveFile }) {
  const t = useWords('rescue');
  const common = useWords('common');
  const [saving, setSaving] = useState<'no' | 'saved' | 'failed'>('no');
  const save = () =>
    wholeDatabase()
      .then((bytes) => saveFile(t('file-name'), bytes, 'application/json'))
      .then(
        () => setSaving('saved'),
        () => setSaving('failed'),
      );
  return (
    <main class="frame-main" data-page="rescue">
      <h1>{t('title')}</h1>
      <Notice kind="trouble" announced>
        {t('what')}
      </Notice>
      <p>{t('warning')}</p>
      <div class="row">
        <Button kind="primary" onPress={() => location.reload()}>
          {common('trouble.reload')}
        </Button>
        <Button onPress={() => void save()}>{t('save')}</Button>
      </div>
      {saving !== 'no' && (
        <Notice kind={saving === 'saved' ? 'good' : 'trouble'} announced>
          {t(saving)}
        </Notice>
      )}
    </main>
  );
}
