import { useState } from 'preact/hooks';
import { type ItemBankProblem, type ItemBankReading, readItemBank } from '../../../exchange/item-bank-file';
import { useWords } from '../../../i18n/use-words';
import { withDifficulties } from '../../../measure/calibration/with-difficulties';
import type { ItemBank } from '../../../model/item-bank';
import type { TaskDeclaration } from '../../../model/task';
import { Button } from '../../../parts/Button';
import { HandIn } from '../../../parts/HandIn';
import { Notice } from '../../../parts/Notice';
import { DifficultyBasis } from '../DifficultyBasis';

interface OpenBankProps {
  catalogue: readonly TaskDeclaration[];
  /** Only invented people are here: a bank made of invented people may be looked at. */
  demonstration: boolean;
  onApply: (bank: ItemBank) => Promise<void>;
}

/** Somebody else's bank: who signed it and what it holds, before it counts. */
export function OpenBank({ catalogue, demonstration, onApply }: OpenBankProps) {
  const t = useWords('coach-calibration');
  const [reading, setReading] = useState<ItemBankReading | null>(null);
  const open = async ([file]: readonly File[]) => {
    if (file) setReading(await readItemBank(new Uint8Array(await file.arrayBuffer())));
  };
  const problem = reading && problemOf(reading, demonstration);
  const apply = async (bank: ItemBank) => {
    await onApply(bank);
    setReading(null);
  };
  return (
    <div class="stack no-print" data-gap="small">
      <HandIn
        label={t('open.label')}
        hint={t('open.hint')}
        accept=".json,application/json"
        purpose="open"
        onFiles={(files) => void open(files)}
      />
      {problem && (
        <Notice kind="trouble" announced>
          {t(`open.problem.${problem}`)}
        </Notice>
      )}
      {reading?.ok && !problem && (
        <div class="stack" data-gap="small" role="status">
          <p>
            {t('open.signer')} <strong lang="de">{reading.words.join(' · ')}</strong>
          </p>
          <p>{t('open.compare')}</p>
          <p>
            <DifficultyBasis bank={reading.bank} />{' '}
            {t('open.fits', { fits: fitting(reading.bank, catalogue), all: reading.bank.items.length })}
          </p>
          <div class="row">
            <Button kind="primary" onPress={() => void apply(reading.bank)}>
              {t('gate.apply')}
            </Button>
            <Button onPress={() => setReading(null)}>{t('gate.decline')}</Button>
          </div>
        </div>
      )}
    </div>
  );
}

function problemOf(reading: ItemBankReading, demonstration: boolean): ItemBankProblem | 'demonstration' | null {
  if (!reading.ok) return reading.problem;
  return reading.bank.demonstration && !demonstration ? 'demonstration' : null;
}

/** Items whose criterion this app has with the same expert value. */
function fitting(bank: ItemBank, catalogue: readonly TaskDeclaration[]): number {
  const unused = { ...bank, items: bank.items.map((item) => ({ ...item, difficulty: item.expert + 1 })) };
  const changed = withDifficulties(catalogue, unused);
  return changed.reduce(
    (sum, task, at) =>
      sum + task.criteria.filter((one, k) => one.difficulty !== catalogue[at]?.criteria[k]?.difficulty).length,
    0,
  );
}
