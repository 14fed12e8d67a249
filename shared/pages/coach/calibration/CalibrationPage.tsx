import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../../../i18n/use-words';
import { supplyOf } from '../../../measure/calibration/calibrate';
import { itemBankOf } from '../../../measure/calibration/item-bank-of';
import type { ItemBank } from '../../../model/item-bank';
import type { TaskDeclaration } from '../../../model/task';
import { useLifetime } from '../../../parts/use-lifetime';
import type { Tools } from '../../../tools';
import { useLoaded } from '../../use-loaded';
import { PageTop } from '../PageTop';
import { BankCard } from './BankCard';
import { Outcome } from './Outcome';
import { RunCard } from './RunCard';
import type { CalibrationRoom } from './room';
import { SupplyCard } from './SupplyCard';
import { useRun } from './use-run';
import './calibration.css';

interface CalibrationPageProps {
  room: CalibrationRoom;
  tools: Pick<Tools, 'clock' | 'host' | 'saveFile' | 'calibrationWorker'>;
  /** The tasks with the experts' difficulties. */
  catalogue: readonly TaskDeclaration[];
}

/** "Are our difficulties right?": what the people's answers say about the experts' difficulties, and what follows from it. */
export function CalibrationPage({ room, tools, catalogue }: CalibrationPageProps) {
  const t = useWords('coach-calibration');
  const lifetime = useLifetime();
  const loaded = useLoaded(async () => ({ supply: await room.supply(lifetime), bank: await room.applied() }), [room]);
  const [changed, setChanged] = useState<{ readonly bank: ItemBank | null } | null>(null);
  const people = loaded.state === 'ready' ? loaded.value.supply : null;
  const supply = useMemo(() => (people ? supplyOf(people.records, catalogue) : null), [people, catalogue]);
  const run = useRun(tools.calibrationWorker, people?.records ?? [], catalogue);
  if (loaded.state === 'loading' || !people || !supply) return <p>{t('loading')}</p>;

  const applied = changed ? changed.bank : loaded.value.bank;
  const apply = async (bank: ItemBank | null) => {
    await room.apply(bank);
    setChanged({ bank });
  };
  const found = run.state.stage === 'done' ? run.state : null;
  const stamp = { app: tools.host.app, demonstration: people.demonstration };
  const proposal = found && itemBankOf(found.calibration, { ...stamp, createdAt: found.createdAt });
  return (
    <section class="stack calibration" data-gap="large" data-page="coach-calibration">
      <PageTop title={t('title')}>
        <p>{t('what')}</p>
      </PageTop>
      <SupplyCard supply={supply} people={people} />
      {supply.stage !== 'too-few' && <RunCard run={run} now={() => tools.clock.now().toISOString()} />}
      {found && (
        <Outcome
          calibration={found.calibration}
          proposal={proposal}
          applied={applied}
          onApply={apply}
          onDecline={run.reset}
        />
      )}
      <BankCard
        room={room}
        applied={applied}
        catalogue={catalogue}
        saveFile={tools.saveFile}
        demonstration={people.demonstration}
        onApply={apply}
      />
    </section>
  );
}
