import { Sheet } from '../../apps/printer/Sheet';
import { useWords } from '../../i18n/use-words';
import type { DocumentSpec } from '../../model/document';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';

/** The confirmation as the portal shows it, page under page, with the portal's print button. */
export function WebPage({ document, onPrint }: { document: DocumentSpec; onPrint: () => void }) {
  const t = useWords('print-to-pdf');
  const label = (page: number) => t('view.page', { page, pages: document.pages.length });
  return (
    <section class="card stack" aria-label={t('view.web-page')}>
      <div class="row" data-justify="between">
        <h2>{t('view.web-page')}</h2>
        <Button onPress={onPrint}>
          <Icon name="file" />
          {t('view.print')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section class="sheets" tabIndex={0} aria-label={t('view.sheets')}>
        {document.pages.map((page, at) => (
          <Sheet key={page.number} page={page} label={label(at + 1)} />
        ))}
      </section>
    </section>
  );
}
