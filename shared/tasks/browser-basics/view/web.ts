import type { Block, SitePage, SmallWeb } from '../../../apps/browser/page';
import type { Language } from '../../../i18n/languages';
import { surroundings } from '../../../i18n/surroundings';
import { wordsIn } from '../../../i18n/words';
import { type BrowserBasicsMaterial, type PageName, type SidePage, sidePages } from '../material';

type Say = ReturnType<typeof wordsIn<'browser-basics'>>;

const sideAddresses: Readonly<Record<SidePage, string>> = {
  weather: 'www.wetter-heute.example',
  market: 'www.flohmarkt-kalender.example',
  cinema: 'www.kino-am-markt.example',
};

/** The pages and files of the material in the reader's language. The namespace `browser-basics` must be loaded. */
export function webOf(material: BrowserBasicsMaterial, language: Language): SmallWeb {
  const t = wordsIn('browser-basics', language);
  const pages = [startPage(material, t), jobsPage(material, t, language), pricesPage(material, t)];
  return {
    pages: [...pages, ...sidePages.map((page) => sidePage(material, page, t))],
    files: [
      {
        id: 'leaflet',
        name: t('view.leaflet.name'),
        paragraphs: [
          t('view.leaflet.lead', { firm: material.firm }),
          t('view.leaflet.bring'),
          t('view.leaflet.code', { code: material.code }),
        ],
      },
      {
        id: 'directions',
        name: t('view.directions.name'),
        paragraphs: [t('view.directions.lead', { firm: material.firm }), t('view.directions.bus')],
      },
    ],
  };
}

export function addressOf({ domain }: BrowserBasicsMaterial, page: PageName): string {
  if (page === 'start') return 'www.stadtbuecherei.example';
  if (page === 'jobs') return `www.${domain}/jobs`;
  if (page === 'prices') return 'www.bus-und-bahn.example';
  return sideAddresses[page];
}

export function titleOf({ firm, place }: BrowserBasicsMaterial, page: PageName, t: Say): string {
  return t(`view.page.${page}`, { firm, place });
}

function startPage(material: BrowserBasicsMaterial, t: Say): SitePage {
  return pageOf(material, 'start', t, [
    text(t('view.start.lead')),
    ...material.links.map(
      (page): Block => ({
        kind: 'link',
        text: titleOf(material, page, t),
        to: addressOf(material, page),
      }),
    ),
  ]);
}

function jobsPage(material: BrowserBasicsMaterial, t: Say, language: Language): SitePage {
  const job = surroundings(language) === 'de' ? material.job.german : material.job.english;
  return pageOf(material, 'jobs', t, [
    text(t('view.jobs.lead', { firm: material.firm, job })),
    text(t('view.jobs.more')),
    { kind: 'heading', text: t('view.jobs.files') },
    { kind: 'download', text: t('view.directions.download'), file: 'directions' },
    { kind: 'download', text: t('view.leaflet.download'), file: 'leaflet' },
  ]);
}

function pricesPage(material: BrowserBasicsMaterial, t: Say): SitePage {
  const blocks = material.prices.flatMap(({ ticket, euros }, at): Block[] => [
    { kind: 'heading', text: t(`view.ticket.${ticket}`) },
    text(t(`view.prices.price.${at % 2 === 0 ? 'a' : 'b'}`, { euros })),
    text(t(`view.prices.rule.${(['a', 'b', 'c'] as const)[at % 3] ?? 'a'}`)),
  ]);
  return pageOf(material, 'prices', t, [text(t('view.prices.lead')), ...blocks]);
}

function sidePage(material: BrowserBasicsMaterial, page: SidePage, t: Say): SitePage {
  return pageOf(material, page, t, [text(t(`view.side.${page}`, { place: material.place }))]);
}

function pageOf(material: BrowserBasicsMaterial, id: PageName, t: Say, blocks: readonly Block[]): SitePage {
  return { id, address: addressOf(material, id), title: titleOf(material, id, t), blocks };
}

const text = (words: string): Block => ({ kind: 'text', text: words });

/** The asked folder's name as the person reads it. */
export function folderIn({ folder }: BrowserBasicsMaterial, language: Language): string {
  return surroundings(language) === 'de' ? folder.german : folder.english;
}
