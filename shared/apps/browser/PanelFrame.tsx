import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import type { BrowserAction } from './actions';
import type { SmallWeb } from './page';
import type { BrowserWork } from './work';

/** What every list of the browser gets. */
export interface PanelProps {
  web: SmallWeb;
  work: BrowserWork;
  act: (action: BrowserAction) => void;
  onClose: () => void;
}

/** A list of the browser in place of the page, with its title and the way back to the page. */
export function PanelFrame({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const t = useWords('browser');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div id="browser-page" class="browser-page stack" role="tabpanel" tabIndex={-1} aria-label={title}>
      <div class="row" data-justify="between">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button kind="quiet" onPress={onClose}>
          <Icon name="left" />
          {t('to-page')}
        </Button>
      </div>
      {children}
    </div>
  );
}
