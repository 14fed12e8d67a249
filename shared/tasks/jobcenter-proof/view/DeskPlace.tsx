import { PdfDesk } from '../../../apps/pdf-desk/PdfDesk';
import type { OfferedFile } from '../../../apps/portal/offered-file';
import { pageInWords } from '../../../apps/portal/page-in-words';
import { useWords } from '../../../i18n/use-words';
import type { WorkTools } from '../../view';
import type { ProofFile } from '../files';
import type { Draft } from './draft';

interface DeskPlaceProps {
  readonly files: readonly ProofFile[];
  readonly offers: readonly OfferedFile[];
  readonly tools: WorkTools;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onMade: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
}

/** The PDF desk, folded away until somebody wants to turn a page or put pages together. */
export function DeskPlace({ files, offers, tools, draft, onChange, onMade }: DeskPlaceProps) {
  const t = useWords('jobcenter-proof');
  return (
    <details
      class="card proof-desk"
      open={draft.deskOpen}
      onToggle={(event) => onChange({ deskOpen: event.currentTarget.open })}
    >
      <summary>
        <h2>{t('view.desk.title')}</h2>
      </summary>
      {draft.deskOpen && (
        <PdfDesk
          door={tools.pdf}
          saveFile={tools.saveFile}
          offers={offers.flatMap(({ id, name, bytes }) => {
            const file = files.find((each) => each.name === id);
            if (file?.make !== 'paper') return [];
            return [{ id, name, bytes, inWords: file.document.pages.map(pageInWords) }];
          })}
          work={draft.desk}
          onWork={(desk) => onChange({ desk })}
          taker={{ label: t('view.desk.take'), onSaved: onMade }}
        />
      )}
    </details>
  );
}
