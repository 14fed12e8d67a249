import type { Runner } from '../../../engine/runner';
import { Speaking, useWords } from '../../../i18n/use-words';
import { loadWords } from '../../../i18n/words';
import { useApp } from '../../app';
import { NothingHere } from '../../NothingHere';
import { openCheck } from '../../running';
import { useLoaded } from '../../use-loaded';
import { InOneTab } from '../InOneTab';
import { Carry } from './Carry';
import './carry.css';

/** How to go on with the open check on another device: five words and a file. */
export function CarryPage() {
  const app = useApp();
  const found = useLoaded(async () => {
    await loadWords(['check', 'resume']);
    return openCheck(app);
  }, [app]);
  if (found.state === 'loading') return null;
  return (
    <Speaking of={['check', 'resume']}>{found.value ? <OfCheck runner={found.value} /> : <NothingOpen />}</Speaking>
  );
}

function OfCheck({ runner }: { runner: Runner }) {
  return (
    <InOneTab check={runner.journal.session.peek().id}>
      <Carry runner={runner} />
    </InOneTab>
  );
}

function NothingOpen() {
  const t = useWords('resume');
  return <NothingHere page="carry" title={t('carry.none-title')} what={t('carry.none')} />;
}
