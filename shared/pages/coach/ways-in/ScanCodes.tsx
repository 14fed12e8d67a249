import { useMemo, useRef, useState } from 'preact/hooks';
import { QrCamera } from '../../../apps/qr-camera/QrCamera';
import { type Collected, createCollector } from '../../../exchange/qr/collect';
import { useWords } from '../../../i18n/use-words';
import { Notice } from '../../../parts/Notice';
import { ProgressBar } from '../../../parts/ProgressBar';

/** Reads results from clients' screens, one person after the other. Lazy: the decoder is heavy. */
export function ScanCodes({ onFile }: { onFile: (file: File) => void }) {
  const t = useWords('coach-import');
  const collector = useMemo(createCollector, []);
  const people = useRef(0);
  const [seen, setSeen] = useState<Collected | null>(null);
  const read = async (text: string) => {
    const took = await collector.take(text);
    setSeen(took);
    if (took.kind !== 'whole') return;
    people.current += 1;
    onFile(new File([took.message], t('camera.file', { number: people.current })));
  };
  return (
    <section class="scan-codes" aria-label={t('camera.open')}>
      <div class="stack">
        <p>{t('camera.what')}</p>
        {seen && <Seen seen={seen} />}
      </div>
      <QrCamera onText={(text) => void read(text)} otherWay={<p>{t('camera.other-way')}</p>} />
    </section>
  );
}

function Seen({ seen }: { seen: Collected }) {
  const t = useWords('coach-import');
  if (seen.kind !== 'part') {
    return (
      <div data-seen={seen.kind}>
        <Notice kind={seen.kind === 'whole' || seen.kind === 'again' ? 'good' : 'learn'} announced>
          {t(`camera.${seen.kind}`)}
        </Notice>
      </div>
    );
  }
  const { have, parts } = seen;
  return (
    <div data-seen="part" data-have={have} data-parts={parts}>
      <ProgressBar label={t('camera.missing', { count: parts - have, parts })} share={have / parts} />
    </div>
  );
}
