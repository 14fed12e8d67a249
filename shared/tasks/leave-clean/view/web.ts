import type { Block, SitePage, SmallWeb } from '../../../apps/browser/page';
import type { Language } from '../../../i18n/languages';
import { wordsIn } from '../../../i18n/words';
import { type DelicatePage, delicatePages, type LeaveCleanMaterial, type PageName } from '../material';

type Say = ReturnType<typeof wordsIn<'leave-clean'>>;

const delicateAddresses: Readonly<Record<DelicatePage, string>> = {
  debts: 'www.schuldnerberatung.example',
  health: 'www.sprechstunde.example',
  housing: 'www.wohngeld-rechner.example',
};

/** The pages and files of the material in the reader's language. The namespace `leave-clean` must be loaded. */
export function webOf(material: LeaveCleanMaterial, language: Language): SmallWeb {
  const t = wordsIn('leave-clean', language);
  const { firm, place, own } = material;
  return {
    pages: [
      pageOf(material, 'mail', t, [
        { kind: 'account', text: '', site: 'mail', owner: fullName(material) },
        text(t('view.mail.lead')),
      ]),
      pageOf(material, 'jobs', t, [text(t('view.jobs.lead', { firm }))]),
      pageOf(material, 'map', t, [text(t('view.map.lead', { place }))]),
      ...delicatePages.map((page) => pageOf(material, page, t, [text(t(`view.delicate.${page}`))])),
    ],
    files: [
      { id: own, name: ownFileName(material, t), paragraphs: [t('view.file.text', { name: fullName(material) })] },
    ],
  };
}

export function addressOf({ domain }: LeaveCleanMaterial, page: PageName): string {
  if (page === 'mail') return 'www.postfach.example';
  if (page === 'jobs') return `www.${domain}/jobs`;
  if (page === 'map') return 'www.stadtplan.example';
  return delicateAddresses[page];
}

export function titleOf({ firm, place }: LeaveCleanMaterial, page: PageName, t: Say): string {
  return t(`view.page.${page}`, { firm, place });
}

export const fullName = ({ person }: LeaveCleanMaterial) => `${person.given} ${person.family}`;

export function ownFileName({ own, person }: LeaveCleanMaterial, t: Say): string {
  return t(`view.file.${own}`, { family: person.family });
}

function pageOf(material: LeaveCleanMaterial, id: PageName, t: Say, blocks: readonly Block[]): SitePage {
  return { id, address: addressOf(material, id), title: titleOf(material, id, t), blocks };
}

const text = (words: string): Block => ({ kind: 'text', text: words });
