import { type Judgement, met, missed, notSeen, showCoach } from '../../model/judgement';
import type { Seen } from '../../model/observation';
import type { Assess } from '../../model/task';
import type { JobcenterProofMaterial } from './material';
import { type Delivery, readDelivery } from './reading/delivered';
import { readMessage } from './reading/message';
import { jobcenterProof } from './task';

export type CriterionId = (typeof jobcenterProof.criteria)[number]['id'];
type Sent = Seen<'form-sent'>;

/** Whoever sends a second time to add a page has added it: everything that reached the office counts together. */
export const assess: Assess<JobcenterProofMaterial, 'form-sent' | 'receipt-kept', CriterionId> = (material, log) => {
  const sendings = log.filter((seen) => seen.kind === 'form-sent');
  const judgements = sendings.length > 0 ? judge(sendings, log, material) : nothingSent;
  const proof = log.map(({ n }) => n);
  return jobcenterProof.criteria.map(({ id }) => ({ criterion: id, ...judgements[id], proof }));
};

const nothingSent: Readonly<Record<CriterionId, Judgement>> = {
  'right-matter': missed('nothing-sent'),
  'all-pages': notSeen('nothing-sent'),
  'upright-format': notSeen('nothing-sent'),
  message: notSeen('nothing-sent'),
  receipt: notSeen('nothing-sent'),
};

function judge(
  sendings: readonly Sent[],
  log: readonly Seen<'form-sent' | 'receipt-kept'>[],
  material: JobcenterProofMaterial,
): Readonly<Record<CriterionId, Judgement>> {
  const delivery = readDelivery(
    sendings.flatMap(({ uploads }) => uploads),
    material,
  );
  return {
    'right-matter': judgeMatter(sendings, material),
    'all-pages': judgePages(delivery, material),
    'upright-format': judgeLegibility(delivery, material),
    message: judgeMessages(sendings),
    receipt: judgeReceipt(log),
  };
}

function judgeMatter(sendings: readonly Sent[], { matter, matters }: JobcenterProofMaterial): Judgement {
  const chosen = sendings.map((sent) => valueIn(sent, 'matter'));
  if (chosen.includes(matter.value)) return met('matter-right');
  const sameKind = matters.some(({ value, kind }) => chosen.includes(value) && kind === matter.kind);
  return missed(sameKind ? 'matter-older' : 'matter-other');
}

function judgePages({ sheets, unsure }: Delivery, { paper }: JobcenterProofMaterial): Judgement {
  const missing = paper.pages.filter((_, page) => !sheets.some(({ sheet }) => sheet === page)).length;
  if (missing === 0) return met('all-pages');
  if (unsure > 0) return showCoach;
  return missed(missing === paper.pages.length ? 'proof-missing' : 'page-missing');
}

/** For each page its best copy counts. */
function judgeLegibility({ sheets, closedFiles, unsure }: Delivery, { paper }: JobcenterProofMaterial): Judgement {
  const copies = paper.pages.map((_, page) => sheets.filter(({ sheet }) => sheet === page));
  const there = copies.filter((copy) => copy.length > 0);
  const legible = there.filter((copy) => copy.some(({ opens, turn }) => opens && turn === 0));
  if (legible.length === paper.pages.length) return met('all-legible');
  const closed = there.some((copy) => copy.every(({ opens }) => !opens));
  if (closed || closedFiles > 0) return missed('format-not-allowed');
  if (there.some((copy) => copy.every(({ turn }) => turn !== 0 && turn !== null))) return missed('page-sideways');
  if (unsure > 0 || legible.length < there.length) return showCoach;
  const turnedThere = paper.pages.some(({ turn }, page) => turn !== 0 && (copies[page]?.length ?? 0) > 0);
  return turnedThere ? met('all-legible') : notSeen('turned-page-absent');
}

function judgeMessages(sendings: readonly Sent[]): Judgement {
  const read = sendings.map((sent) => readMessage(valueIn(sent, 'message')));
  return read.find(({ verdict }) => verdict === 'met') ?? read.at(-1) ?? notSeen('nothing-sent');
}

function judgeReceipt(log: readonly Seen<'form-sent' | 'receipt-kept'>[]): Judgement {
  const first = log.find(({ kind }) => kind === 'form-sent')?.n ?? 0;
  return log.some(({ kind, n }) => kind === 'receipt-kept' && n > first)
    ? met('receipt-kept')
    : missed('receipt-not-kept');
}

function valueIn({ fields }: Sent, name: string): string {
  return fields.find(({ field }) => field === name)?.value ?? '';
}
