import { useState } from 'preact/hooks';
import { csvBytes, tableTypes, xlsxBytes } from '../../../apps/table/saved-file';
import type { Sheet } from '../../../apps/table/sheet';
import { surroundings } from '../../../i18n/surroundings';
import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { Notice } from '../../../parts/Notice';
import { Prose } from '../../../parts/Prose';
import type { WorkTools } from '../../view';

interface OwnProgramProps {
  sheet: Sheet;
  fileName: string;
  tools: WorkTools;
  lifetime: AbortSignal;
}

const steps = ['download', 'work', 'return'] as const;

/** How the task goes with a program outside this page: the table to download, and what to do with it. */
export function OwnProgram({ sheet, fileName, tools, lifetime }: OwnProgramProps) {
  const t = useWords('budget-table');
  const [failed, setFailed] = useState(false);
  const bytes = {
    xlsx: () => xlsxBytes(sheet, t('view.table.sheet'), tools.files, lifetime),
    csv: async () => csvBytes(sheet, surroundings(language.value)),
  };
  const save = async (type: 'xlsx' | 'csv') => {
    setFailed(false);
    try {
      await tools.saveFile(`${fileName}.${type}`, await bytes[type](), tableTypes[type]);
    } catch {
      if (!lifetime.aborted) setFailed(true);
    }
  };
  return (
    <section class="card stack" aria-label={t('view.way.own')}>
      <ol class="stack" data-gap="small">
        {steps.map((step) => (
          <li key={step}>
            <Prose text={t(`view.own.${step}`)} />
          </li>
        ))}
      </ol>
      <div class="row">
        {(['xlsx', 'csv'] as const).map((type) => (
          <Button key={type} onPress={() => void save(type)}>
            <Icon name="download" />
            {t(`view.own.${type}`)}
          </Button>
        ))}
      </div>
      {failed && (
        <Notice kind="trouble" announced>
          <p>{t('view.own.failed')}</p>
        </Notice>
      )}
    </section>
  );
}
