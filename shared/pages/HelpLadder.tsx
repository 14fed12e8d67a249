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
}

/** Help in steps: a nudge, where to look, how it is done. */
export function HelpLadder({ runner, task, opened, recorded }: HelpLadderProps) {
  const t = useWords('check');
  const words = useTaskWords(task);
  const steps = runner.task()?.helpSteps ?? 0;
  const shown = Array.from({ length: Math.min(opened, steps) }, (_, at) => at + 1);
  return (
    <section class="help stack" aria-label={t('work.help-title')}>
      <div aria-live="polite" class="stack" data-gap="small">
        {shown.map((step) => (
          <div class="help-step" key={step}>
            <Prose text={words(`help.${step}`)} />
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
