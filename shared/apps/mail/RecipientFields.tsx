import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { type Letter, longestRecipients } from './mailbox';
import type { RecipientLine, RecipientProblem } from './recipients';

interface RecipientFieldsProps {
  readonly letter: Letter;
  readonly problems: Partial<Record<RecipientLine, RecipientProblem>>;
  readonly onChange: (change: Partial<Letter>) => void;
}

/** The lines of recipients; copy and blind copy appear when they are asked for or filled. */
export function RecipientFields({ letter, problems, onChange }: RecipientFieldsProps) {
  const t = useWords('mail');
  const [copies, setCopies] = useState(letter.cc !== '' || letter.bcc !== '');
  const sentence = (problem: RecipientProblem | undefined) => {
    if (!problem) return undefined;
    return problem.kind === 'nobody' ? t('problem.nobody') : t('problem.unreadable', { part: problem.part });
  };
  const line = (name: RecipientLine, hint?: string) => (
    <Field
      label={t(name)}
      value={letter[name]}
      hint={hint}
      longest={longestRecipients}
      problem={sentence(problems[name])}
      onInput={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <>
      {line('to')}
      {copies && line('cc', t('ccHint'))}
      {copies && line('bcc', t('bccHint'))}
      {!copies && (
        <div>
          <Button kind="quiet" onPress={() => setCopies(true)}>
            {t('addCopy')}
          </Button>
        </div>
      )}
    </>
  );
}
