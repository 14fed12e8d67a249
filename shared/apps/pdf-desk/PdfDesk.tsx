import { useState } from 'preact/hooks';
import type { PdfDoor } from '../../files/pdf-door';
import type { SaveFile } from '../../files/save-file';
import { useWords } from '../../i18n/use-words';
import type { Change, PlacedPage } from './arrangement';
import { DeskBar, redoId, undoId } from './DeskBar';
import type { DeskStep } from './desk-step';
import type { DeskWork } from './desk-work';
import { OpenPanel } from './OpenPanel';
import type { OfferedPdf } from './offered-pdf';
import './PdfDesk.css';
import { PageList } from './PageList';
import { PageViewer } from './PageViewer';
import { SavePanel, type Taker } from './SavePanel';
import { type Saying, sayingOf } from './saying';
import { useDesk } from './use-desk';
import { useFocusWish } from './use-focus-wish';
import { useOpenings } from './use-openings';

interface PdfDeskProps {
  door: PdfDoor;
  saveFile: SaveFile;
  /** Documents lying ready; read once. */
  offers: readonly OfferedPdf[];
  /** Where work goes on; read once. */
  work: DeskWork;
  /** Hears of every change, the first state included. */
  onWork: (work: DeskWork) => void;
  taker?: Taker;
}

/** The PDF program: puts pages of several documents in order and makes one file of them. Speaks `pdf-desk`. */
export function PdfDesk({ door, saveFile, offers, work: initial, onWork, taker }: PdfDeskProps) {
  const t = useWords('pdf-desk');
  const desk = useDesk(door, offers, initial, onWork);
  const { arrangement } = desk.work;
  const [said, setSaid] = useState<{ saying: Saying; count: number } | null>(null);
  const [looking, setLooking] = useState<PlacedPage | null>(null);

  const step = (next: DeskStep) => {
    desk.step(next);
    const saying = sayingOf(arrangement, next);
    if (saying) setSaid((last) => ({ saying, count: (last?.count ?? 0) + 1 }));
  };
  const change = (next: Change) => step({ kind: 'arranged', change: next });
  const wishFocus = useFocusWish(arrangement);
  const goThroughTime = (kind: 'undo' | 'redo') => {
    wishFocus([document.activeElement?.id ?? '', undoId, redoId]);
    change({ kind });
  };
  const openings = useOpenings(door, step, desk.lifetime);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts only repeat what the buttons do
    <div class="pdf-desk stack" data-gap="large" onKeyDown={(event) => onShortcut(event, goThroughTime)}>
      <OpenPanel offers={offers} openings={openings} pages={arrangement.pages} />
      <section class="stack" aria-labelledby="desk-pages-title">
        <h3 id="desk-pages-title">{t('pages.title')}</h3>
        {arrangement.pages.length === 0 ? <p class="desk-empty">{t('pages.empty')}</p> : <p>{t('pages.hint')}</p>}
        <DeskBar arrangement={arrangement} onStep={goThroughTime} said={said} nameOf={desk.nameOf} />
        <PageList
          pages={arrangement.pages}
          nameOf={desk.nameOf}
          pictures={desk.pictures}
          inWordsOf={desk.inWordsOf}
          onChange={change}
          onLook={setLooking}
          focusWhenEmpty={undoId}
        />
      </section>
      <SavePanel
        work={desk.work}
        step={step}
        door={door}
        bytesOf={desk.bytesOf}
        lifetime={desk.lifetime}
        saveFile={saveFile}
        taker={taker}
      />
      {looking && (
        <PageViewer
          title={t('page.name', { page: looking.page + 1, name: desk.nameOf(looking.source) })}
          pictures={desk.readingPictures}
          pages={[{ ...looking, inWords: desk.inWordsOf(looking.source, looking.page) }]}
          onClose={() => setLooking(null)}
        />
      )}
    </div>
  );
}

/** Control+Z takes back, Control+Y or Control+Shift+Z does again; text fields keep their own. */
function onShortcut(event: KeyboardEvent, go: (kind: 'undo' | 'redo') => void): void {
  if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  go(key === 'y' || event.shiftKey ? 'redo' : 'undo');
}
