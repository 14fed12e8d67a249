import { useState } from 'preact/hooks';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { useLifetime } from '../../../parts/use-lifetime';
import type { Desk } from '../desk';
import { takeFiles } from '../desk-results';
import type { OpenDesk } from '../desk-state';

interface ReadAgainProps {
  desk: Desk;
  open: OpenDesk;
  file: File;
}

/** Reads a file once more that its disk did not give: the stick may be back. */
export function ReadAgain({ desk, open, file }: ReadAgainProps) {
  const t = useWords('coach');
  const told = useWords('coach-import');
  const lifetime = useLifetime();
  const [state, setState] = useState<'asking' | 'busy' | 'loaded'>('asking');
  const again = async () => {
    setState('busy');
    const report = await desk.guarded(() => takeFiles(desk, open, [file], () => undefined, lifetime));
    const [one] = report?.looked ?? [];
    setState(one && one.outcome.outcome !== 'refused' ? 'loaded' : 'asking');
  };
  if (state === 'loaded') return <strong role="status">{t('import.words.loaded')}</strong>;
  return (
    <div class="row">
      <Button busy={state === 'busy'} onPress={() => void again()}>
        {told('report.again')}
      </Button>
    </div>
  );
}
