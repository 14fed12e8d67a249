import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Runner } from '../engine/runner';
import { useTaskWords } from '../i18n/task-words';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { Prose } from '../parts/Prose';

interface HelpLadderProps {
  runner: Runner;
  task: string;
  /** Steps opened so far. */
  opened: number;
  /** In the check, opening help is noted, and the person is told so. */
  recorded?: boolean;
  /** Draws the last step otherwise than as text, such as with pictures. */
  lastStep?: (help: string) => ComponentChildren;
}

/** Help in steps: a nudge, where to look, how it is done. */
export function HelpLadder({ runner, task, opened, recorded, lastStep }: HelpLadderProps) {
  const t = useWords('check');
  const words = useTaskWords(task);
  const steps = runner.task()?.helpSteps ?? 0;
  const last = useFocusOnLast(opened, steps);
  const shown = Array.from({ length: Math.min(opened, steps) }, (_, at) => at + 1);
  return (
    <section class="help stack" aria-label={t('work.help-title')}>
      <div aria-live="polite" class="stack" data-gap="small">
        {shown.map((step) => (
          <div class="help-step" key={step} ref={step === steps ? last : null} tabIndex={-1}>
            {step === steps && lastStep ? lastStep(words(`help.${step}`)) : <Prose text={words(`help.${step}`)} />}
          </div>
        ))}
        {recorded && shown.length > 0 && <p class="field-hint">{t('work.help-noted')}</p>}
      </div>
      {opened < steps && (
        <div class="row">
          <Button onPress={() => void runner.openHelp()}>
            <Icon name="help" />
            {t(opened === 0 ? 'work.help' : 'work.help-more')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The last step takes the button's place, and with it the focus. @returns for the element of the last step */
function useFocusOnLast(opened: number, steps: number) {
  const last = useRef<HTMLDivElement>(null);
  const before = useRef(opened);
  useEffect(() => {
    if (opened > before.current && opened === steps) last.current?.focus();
    before.current = opened;
  }, [opened, steps]);
  return last;
}
