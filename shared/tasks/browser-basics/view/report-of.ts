import type { BrowserFact } from '../../../apps/browser/facts';
import { pageAt, type SmallWeb } from '../../../apps/browser/page';
import type { Report } from '../../../model/observation';

const source = 'simulation';

/** A fact of the simulated browser as the log tells it, or null where it says nothing of the material. */
export function reportOf(web: SmallWeb, fact: BrowserFact): Report | null {
  const links = (addresses: readonly string[]) => addresses.flatMap((address) => pageAt(web, address)?.id ?? []);
  const about = (address: string, tell: (link: string) => Report) => {
    const link = pageAt(web, address)?.id;
    return link === undefined ? null : tell(link);
  };
  switch (fact.kind) {
    case 'tabs':
      return { kind: 'tabs-open', source, links: links(fact.addresses).slice(0, 50) };
    case 'tab-closed':
      return about(fact.address, (link) => ({ kind: 'tab-closed', source, link }));
    case 'kept':
      return about(fact.address, (link) => ({ kind: 'bookmark-kept', source, link, folder: fact.folder }));
    case 'downloaded':
      return { kind: 'download-done', source, file: fact.file };
    case 'download-opened':
      return { kind: 'download-opened', source, file: fact.file };
    default:
      return null;
  }
}
