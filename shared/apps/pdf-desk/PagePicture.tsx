import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Icon } from '../../parts/Icon';
import type { Turn } from './arrangement';
import { drawPage, type Impression } from './draw-page';
import type { PagePictures } from './page-pictures';
import { usePicture } from './use-picture';

interface PagePictureProps {
  pictures: PagePictures;
  source: string;
  page: number;
  turn: Turn;
  /** What the picture says to those who cannot see it, where more is known than meets the eye. */
  label?: string | undefined;
}

/** A page as the eye sees it. Without a label it tells its shape and whether anything is on it. */
export function PagePicture({ pictures, source, page, turn, label }: PagePictureProps) {
  const t = useWords('pdf-desk');
  const shown = usePicture(pictures, source, page);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [impression, setImpression] = useState<Impression | null>(null);
  useEffect(() => {
    if (shown.kind === 'drawn' && canvas.current) setImpression(drawPage(canvas.current, shown.bitmap, turn));
  }, [shown, turn]);

  if (shown.kind === 'loading')
    return (
      <div class="page-picture" data-state="loading">
        {t('picture.loading')}
      </div>
    );
  if (shown.kind === 'failed') {
    return (
      <div class="page-picture" data-state="failed">
        <Icon name="file" />
        {t('picture.failed')}
      </div>
    );
  }
  return (
    <div class="page-picture" data-state="drawn">
      <canvas
        ref={canvas}
        role="img"
        aria-label={
          label ?? t(impression ? `picture.${impression.blank ? 'blank' : impression.shape}` : 'picture.loading')
        }
      />
    </div>
  );
}
