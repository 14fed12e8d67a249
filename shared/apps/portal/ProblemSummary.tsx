import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import type { FormField } from './form';
import type { Problem } from './work';

interface SummaryProps {
  readonly fields: readonly FormField[];
  readonly told: readonly Problem[];
  /** Nothing of it stops anybody who wants to go on. */
  readonly passable: boolean;
  readonly frame: { readonly current: HTMLElement | null };
  readonly onPass: () => void;
}

/** What the portal found, above the step, each with a way to its field. */
export function ProblemSummary({ fields, told, passable, frame, onPass }: SummaryProps) {
  const t = useWords('portal');
  if (told.length === 0) return null;
  const goTo = (name: string) =>
    frame.current
      ?.querySelector<HTMLElement>(`[data-field="${name}"] :is(input:not([type="file"]), select, textarea, .button)`)
      ?.focus();
  return (
    <Notice kind="trouble">
      <div class="stack" data-gap="small" data-problems>
        <p>
          <strong>{t('problems.title', { count: told.length })}</strong>
        </p>
        <ul class="portal-problems">
          {told.map(({ field, code }) => (
            <li key={`${field}/${code}`}>
              <button type="button" class="portal-link" onClick={() => goTo(field)}>
                {t('problems.line', {
                  field: fields.find(({ name }) => name === field)?.label ?? '',
                  problem: t(`problem.${code}`),
                })}
              </button>
            </li>
          ))}
        </ul>
        {passable && (
          <div class="stack" data-gap="small">
            <p>{t('problems.passable')}</p>
            <div class="row">
              <Button onPress={onPass}>{t('problems.pass')}</Button>
            </div>
          </div>
        )}
      </div>
    </Notice>
  );
}
