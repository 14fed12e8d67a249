import type { BrowserFact } from '../../../apps/browser/facts';
import { pageAt, type SmallWeb } from '../../../apps/browser/page';
import type { Report } from '../../../model/observation';

const source = 'simulation';

/** A fact of the simulated browser as the log tells it, or null where it says nothing of leaving clean. */
export function reportOf(web: SmallWeb, fact: BrowserFact): Report | null {
  const nameOf = (address: string) => pageAt(web, address)?.id;
  switch (fact.kind) {
    case 'history':
      return {
        kind: 'history-left',
        source,
        links: fact.addresses.flatMap((address) => nameOf(address) ?? []).slice(0, 50),
      };
    case 'seen-privately': {
      const link = nameOf(fact.address);
      return link === undefined ? null : { kind: 'private-window-used', source, link };
    }
    case 'signed-out':
      return { kind: 'signed-out', site: fact.site };
    default:
      return null;
  }
}
