import type { Observation } from '../../model/observation';
import type { Sample } from '../../model/task';
import type { CriterionId } from './assess';
import { askedPrice, type BrowserBasicsMaterial } from './material';

const allMet = { 'bookmark-folder': 'met', tabs: 'met', 'download-found': 'met', 'right-figure': 'met' } as const;
const source = 'simulation';

/** The right way here and in the real browser, one slip for each criterion, and nothing done. */
export function samples(material: BrowserBasicsMaterial): readonly Sample<CriterionId>[] {
  const right = rightWay(material);
  const changed = (change: Partial<typeof right>) => Object.values({ ...right, ...change }).flat();
  const slip = (name: string, missed: CriterionId, change: Partial<typeof right>): Sample<CriterionId> => ({
    name,
    observations: changed(change),
    expected: { ...allMet, [missed]: 'missed' },
  });
  const kept = { n: 4, at: 90_000, kind: 'bookmark-kept', source } as const;
  const wrongPrice = material.prices.find(({ ticket }) => ticket !== material.asked)?.euros ?? 0;
  return [
    { name: 'perfect', observations: changed({}), expected: allMet },
    { name: 'perfect in the real browser', observations: changed({}).map(inRealBrowser), expected: allMet },
    slip('no bookmark', 'bookmark-folder', { bookmark: [] }),
    slip('bookmark without folder', 'bookmark-folder', { bookmark: [{ ...kept, link: 'jobs', folder: '' }] }),
    slip('other folder', 'bookmark-folder', { bookmark: [{ ...kept, link: 'jobs', folder: 'Rezepte von Oma' }] }),
    slip('other page', 'bookmark-folder', {
      bookmark: [{ ...kept, link: 'prices', folder: material.folder.german }],
    }),
    slip('one tab for all', 'tabs', { tabs: [{ n: 0, at: 9_000, kind: 'tabs-open', source, links: ['jobs'] }] }),
    slip('none closed', 'tabs', { tabs: right.tabs.slice(0, 1) }),
    slip('other closed', 'tabs', {
      tabs: [...right.tabs.slice(0, 1), { n: 1, at: 50_000, kind: 'tab-closed', source, link: 'jobs' }],
    }),
    slip('not downloaded', 'download-found', { download: [] }),
    slip('not opened', 'download-found', { download: right.download.slice(0, 1) }),
    slip('no figure', 'right-figure', { figure: [] }),
    slip('other figure', 'right-figure', {
      figure: [{ n: 9, at: 200_000, kind: 'answer-given', question: 'price', answer: `${wrongPrice}` }],
    }),
    {
      name: 'nothing done',
      observations: [],
      expected: { 'bookmark-folder': 'missed', tabs: 'missed', 'download-found': 'missed', 'right-figure': 'missed' },
    },
  ];
}

function rightWay(material: BrowserBasicsMaterial) {
  const links = [...material.three];
  const tabs: Observation[] = [
    { n: 0, at: 30_000, kind: 'tabs-open', source, links },
    { n: 1, at: 50_000, kind: 'tab-closed', source, link: material.three[2] },
  ];
  const bookmark: Observation[] = [
    { n: 4, at: 90_000, kind: 'bookmark-kept', source, link: 'jobs', folder: material.folder.german },
  ];
  const download: Observation[] = [
    { n: 6, at: 120_000, kind: 'download-done', source, file: 'leaflet' },
    { n: 7, at: 140_000, kind: 'answer-given', question: 'code', answer: material.code },
  ];
  const figure: Observation[] = [
    { n: 9, at: 200_000, kind: 'answer-given', question: 'price', answer: `${askedPrice(material)} Euro` },
  ];
  return { tabs, bookmark, download, figure };
}

function inRealBrowser(observation: Observation): Observation {
  return 'source' in observation ? ({ ...observation, source: 'browser' } as Observation) : observation;
}
