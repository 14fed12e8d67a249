import { useState } from 'preact/hooks';
import type { FileDoor } from '../../files/file-door';
import type { SaveFile } from '../../files/save-file';
import { surroundings } from '../../i18n/surroundings';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Button } from '../../parts/Button';
import { HandIn } from '../../parts/HandIn';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { csvBytes, type TableType, tableTypes, xlsxBytes } from './saved-file';
import { sheetFromFile } from './sheet-from-file';
import type { Table } from './use-table';

/** Takes a finished table. */
export interface TableTaker {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

interface FilePanelProps {
  table: Table;
  files: FileDoor;
  saveFile: SaveFile;
  lifetime: AbortSignal;
  /** Without its ending. */
  fileName: string;
  taker?: TableTaker | undefined;
}

type Said = { readonly key: 'saving-failed' | 'not-opened' } | { readonly key: 'left'; readonly count: number };

/** Opens and saves real files. */
export function FilePanel({ table, files, saveFile, lifetime, fileName, taker }: FilePanelProps) {
  const t = useWords('table');
  const [said, setSaid] = useState<Said | null>(null);

  const bytesAs = (type: TableType) =>
    type === 'csv'
      ? csvBytes(table.sheet, surroundings(language.value))
      : xlsxBytes(table.sheet, t('sheet'), files, lifetime);
  const give = async (type: TableType, take: (name: string, bytes: Uint8Array<ArrayBuffer>) => unknown) => {
    setSaid(null);
    try {
      await take(`${fileName}.${type}`, await bytesAs(type));
    } catch {
      if (!lifetime.aborted) setSaid({ key: 'saving-failed' });
    }
  };
  const save = (type: TableType) => give(type, (name, bytes) => saveFile(name, bytes, tableTypes[type]));
  const handOver = (to: TableTaker) =>
    give('xlsx', (name, bytes) => to.onFile(new File([bytes], name, { type: tableTypes.xlsx })));
  const open = async (file: File | undefined) => {
    if (!file) return;
    const facts = await files.readTable(file, lifetime).catch(() => null);
    if (lifetime.aborted) return;
    if (facts?.outcome !== 'read') return setSaid({ key: 'not-opened' });
    const { sheet, left } = sheetFromFile(facts.cells);
    table.step({ kind: 'replace', sheet });
    setSaid(left > 0 ? { key: 'left', count: left } : null);
  };

  return (
    <div class="stack" data-gap="small">
      <div class="row">
        {taker && (
          <Button kind="primary" onPress={() => void handOver(taker)}>
            {taker.label}
          </Button>
        )}
        <Button onPress={() => void save('xlsx')}>
          <Icon name="download" />
          {t('save.xlsx')}
        </Button>
        <Button onPress={() => void save('csv')}>
          <Icon name="download" />
          {t('save.csv')}
        </Button>
      </div>
      {said && (
        <Notice kind="trouble" announced>
          <p>{said.key === 'left' ? t('left', { count: said.count }) : t(said.key)}</p>
        </Notice>
      )}
      <details>
        <summary>{t('open.title')}</summary>
        <HandIn
          purpose="open"
          label={t('open.choose')}
          hint={t('open.hint')}
          accept=".xlsx,.ods,.csv"
          onFiles={([file]) => void open(file)}
        />
      </details>
    </div>
  );
}
