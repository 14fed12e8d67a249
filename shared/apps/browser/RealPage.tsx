import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../parts/Icon';
import type { Block, SiteFile, SitePage, SmallWeb } from './page';
import './Browser.css';

interface RealPageProps {
  web: SmallWeb;
  page: SitePage;
  /** The real address of a page. */
  hrefOf: (page: SitePage) => string;
}

/** A page of a small web as a page of its own in a real browser: real links, real downloads. */
export function RealPage({ web, page, hrefOf }: RealPageProps) {
  const linkOf = (block: Block) => {
    const to = block.kind === 'link' && web.pages.find(({ address }) => address === block.to);
    return to ? hrefOf(to) : undefined;
  };
  return (
    <main class="site-alone">
      <article class="site stack" data-page-id={page.id}>
        <h1>{page.title}</h1>
        {page.blocks.map((block, position) => (
          <RealBlock
            key={position}
            block={block}
            href={linkOf(block)}
            file={block.kind === 'download' ? web.files.find(({ id }) => id === block.file) : undefined}
          />
        ))}
      </article>
    </main>
  );
}

function RealBlock({ block, href, file }: { block: Block; href?: string | undefined; file?: SiteFile | undefined }) {
  if (block.kind === 'heading') return <h2>{block.text}</h2>;
  if (block.kind === 'text') return <p>{block.text}</p>;
  if (href) {
    return (
      <p>
        <a href={href}>{block.text}</a>
      </p>
    );
  }
  return file ? <DownloadLink file={file} words={block.text} /> : null;
}

function DownloadLink({ file, words }: { file: SiteFile; words: string }) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const text = new Blob([`\uFEFF${file.paragraphs.join('\r\n\r\n')}\r\n`], { type: 'text/plain;charset=utf-8' });
    const made = URL.createObjectURL(text);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file.id]);
  return (
    <p>
      <a class="button" data-kind="secondary" href={address} download={file.name}>
        <Icon name="download" />
        {words}
      </a>
    </p>
  );
}
