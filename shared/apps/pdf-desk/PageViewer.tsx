import type { ComponentChildren } from 'preact';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import type { Turn } from './arrangement';
import { PagePicture } from './PagePicture';
import { type PageInWords, pictureInWords } from './page-in-words';
import type { PagePictures } from './page-pictures';

export interface ViewedPage {
  readonly source: string;
  readonly page: number;
  readonly turn: Turn;
  readonly inWords?: PageInWords | undefined;
}

interface PageViewerProps {
  title: ComponentChildren;
  pictures: PagePictures;
  pages: readonly ViewedPage[];
  onClose: () => void;
}

/** Pages large enough to read, one below the other; the button stands first, so that opening shows their top. */
export function PageViewer({ title, pictures, pages, onClose }: PageViewerProps) {
  const t = useWords('pdf-desk');
  return (
    <Dialog title={title} onClose={onClose}>
      <div class="row">
        <Button kind="primary" onPress={onClose}>
          {t('close')}
        </Button>
      </div>
      <div class="page-viewer">
        {pages.map(({ source, page, turn, inWords }) => (
          <PagePicture
            key={page}
            pictures={pictures}
            source={source}
            page={page}
            turn={turn}
            label={inWords && pictureInWords(t, inWords, turn, 'text')}
          />
        ))}
      </div>
    </Dialog>
  );
}
