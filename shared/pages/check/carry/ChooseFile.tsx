import { useState } from 'preact/hooks';
import { largestResumeFile, problemOfFile, type ResumeProblem } from '../../../exchange/resume-file';
import { useWords } from '../../../i18n/use-words';
import { HandIn } from '../../../parts/HandIn';
import { Icon } from '../../../parts/Icon';
import { Notice } from '../../../parts/Notice';

/** A file that may be one to go on with; its bytes are read at once, before a USB stick is pulled out. */
export interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface ChooseFileProps {
  chosen: Chosen | null;
  busy: boolean;
  /** null where the file is none to go on with. */
  onChosen: (chosen: Chosen | null) => void;
}

/** Takes the file, and says at once where it is the wrong one. */
export function ChooseFile({ chosen, busy, onChosen }: ChooseFileProps) {
  const t = useWords('resume');
  const [problem, setProblem] = useState<ResumeProblem | null>(null);
  const take = async (file: File) => {
    const read = await readFile(file);
    setProblem('problem' in read ? read.problem : null);
    onChosen('problem' in read ? null : read);
  };
  return (
    <section class="stack">
      <h2>{t('open.file')}</h2>
      <HandIn
        label={t('open.hand-in')}
        hint={t('open.file-hint')}
        accept=".age,application/octet-stream"
        purpose="open"
        busy={busy}
        onFiles={([file]) => file && void take(file)}
      />
      {chosen && (
        <p role="status" data-chosen-file>
          <Icon name="check" /> {t('open.chosen', { name: chosen.name })}
        </p>
      )}
      {problem && (
        <Notice kind="trouble" announced>
          {t(`open.problem.${problem}`)}
        </Notice>
      )}
    </section>
  );
}

async function readFile(file: File): Promise<Chosen | { readonly problem: ResumeProblem }> {
  if (file.size > largestResumeFile) return { problem: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const problem = problemOfFile(bytes);
    return problem ? { problem } : { name: file.name, bytes };
  } catch {
    return { problem: 'unreadable' };
  }
}
