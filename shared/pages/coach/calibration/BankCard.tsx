import { useState } from 'preact/hooks';
import { itemBankBytes, signItemBank } from '../../../exchange/item-bank-file';
import type { SaveFile } from '../../../files/save-file';
import { useWords } from '../../../i18n/use-words';
import type { ItemBank } from '../../../model/item-bank';
import type { TaskDeclaration } from '../../../model/task';
import { Button } from '../../../parts/Button';
import { Notice } from '../../../parts/Notice';
import { DifficultyBasis } from '../DifficultyBasis';
import { Fingerprint } from '../Fingerprint';
import { OpenBank } from './OpenBank';
import { type CalibrationRoom, deskSigner } from './room';

interface BankCardProps {
  room: CalibrationRoom;
  applied: ItemBank | null;
  catalogue: readonly TaskDeclaration[];
  saveFile: SaveFile;
  /** Only invented people are here. */
  demonstration: boolean;
  onApply: (bank: ItemBank | null) => Promise<void>;
}

/** The difficulties that hold here: where they come from, taking them along, bringing others, going back. */
export function BankCard({ room, applied, catalogue, saveFile, demonstration, onApply }: BankCardProps) {
  const t = useWords('coach-calibration');
  const [signer, setSigner] = useState<string | null>(null);
  const save = async (bank: ItemBank) => {
    const signed = await signItemBank(bank, await deskSigner(room));
    setSigner(signed.signer);
    await saveFile(
      `probefahrt-schwierigkeiten-${bank.createdAt.slice(0, 10)}.json`,
      itemBankBytes(signed),
      'application/json',
    );
  };
  return (
    <section class="card stack" data-gap="small" data-bank={applied ? 'data' : 'experts'}>
      <h2>{t('bank.title')}</h2>
      <p>
        <strong>
          <DifficultyBasis bank={applied} />
        </strong>
      </p>
      {applied && (
        <>
          <Notice>{t('bank.no-comparison')}</Notice>
          <div class="row no-print">
            <Button onPress={() => void save(applied)}>{t('bank.save')}</Button>
            <Button onPress={() => void onApply(null)}>{t('bank.back')}</Button>
          </div>
        </>
      )}
      {signer && (
        <Notice kind="good" announced>
          {t('bank.saved')} <Fingerprint recipient={signer} />
        </Notice>
      )}
      <OpenBank catalogue={catalogue} demonstration={demonstration} onApply={onApply} />
    </section>
  );
}
