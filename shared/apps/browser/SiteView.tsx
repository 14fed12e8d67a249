import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import type { Piece } from './find';
import type { Block, SitePage } from './page';

interface SiteViewProps {
  page: SitePage;
  /** The blocks' texts, cut where words were found. */
  pieces: readonly (readonly Piece[])[];
  /** The found place to show, or null. */
  found: number | null;
  signedIn: readonly string[];
  downloaded: readonly string[];
  onLink: (to: string, newTab: boolean) => void;
  onDownload: (file: string) => void;
  onSign: (site: string, into: boolean) => void;
}

/** One page of the small web, drawn in the simulated browser. */
export function SiteView(props: SiteViewProps) {
  const { page, pieces, found } = props;
  const shown = useRef<HTMLElement>(null);
  useEffect(() => shown.current?.scrollIntoView({ block: 'center' }), [found, pieces.length]);
  const textOf = (position: number) =>
    pieces[position]?.map(({ text, hit }, at) =>
      hit === null ? text : <Found key={at} text={text} here={hit === found} shown={shown} />,
    );
  return (
    <article class="site stack" data-page-id={page.id}>
      <h2>{page.title}</h2>
      {page.blocks.map((block, position) => (
        <BlockView key={position} block={block} text={textOf(position)} {...props} />
      ))}
    </article>
  );
}

interface FoundProps {
  text: string;
  here: boolean;
  shown: { current: HTMLElement | null };
}

function Found({ text, here, shown }: FoundProps) {
  return here ? (
    <mark class="site-found" data-here ref={shown}>
      {text}
    </mark>
  ) : (
    <mark class="site-found">{text}</mark>
  );
}

function BlockView(props: SiteViewProps & { block: Block; text: preact.ComponentChildren }) {
  const { block, text } = props;
  switch (block.kind) {
    case 'heading':
      return <h3>{text}</h3>;
    case 'text':
      return <p>{text}</p>;
    case 'link':
      return <LinkLine {...props} block={block} />;
    case 'download':
      return <DownloadLine {...props} block={block} />;
    case 'account':
      return <AccountLine {...props} block={block} />;
  }
}

type Line<Kind extends Block['kind']> = SiteViewProps & {
  block: Extract<Block, { kind: Kind }>;
  text: preact.ComponentChildren;
};

/**
 * A link opens here; with Ctrl, the middle button or the button beside it, in a new tab. Its address stays in this page: a
 * browser looks for the host of a link as soon as a pointer presses it.
 */
function LinkLine({ block, text, onLink }: Line<'link'>) {
  const t = useWords('browser');
  return (
    <div class="site-link">
      <a
        href={`#${block.to}`}
        onClick={(event) => {
          event.preventDefault();
          onLink(block.to, event.ctrlKey || event.metaKey);
        }}
        onAuxClick={(event) => {
          event.preventDefault();
          if (event.button === 1) onLink(block.to, true);
        }}
      >
        <span>{text}</span>
      </a>
      <Button kind="quiet" label={t('link.new-tab', { link: block.text })} onPress={() => onLink(block.to, true)}>
        <Icon name="newTab" />
      </Button>
    </div>
  );
}

function DownloadLine({ block, text, downloaded, onDownload }: Line<'download'>) {
  const t = useWords('browser');
  return (
    <div class="row">
      <Button onPress={() => onDownload(block.file)}>
        <Icon name="download" />
        <span>{text}</span>
      </Button>
      <span role="status">{downloaded.includes(block.file) && t('downloads.done')}</span>
    </div>
  );
}

function AccountLine({ block, signedIn, onSign }: Line<'account'>) {
  const t = useWords('browser');
  const inside = signedIn.includes(block.site);
  return (
    <div class="row site-account">
      <span role="status">{inside ? t('account.in', { owner: block.owner }) : t('account.out')}</span>
      <Button onPress={() => onSign(block.site, !inside)}>{t(inside ? 'account.leave' : 'account.enter')}</Button>
    </div>
  );
}
