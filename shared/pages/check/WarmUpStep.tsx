import type { ComponentChildren } from 'preact';
import { inNumerals } from '../../i18n/locale';
import { useSpoken, useWords } from '../../i18n/use-words';
import { Icon } from '../../parts/Icon';

interface WarmUpStepProps {
  name: 'press' | 'write' | 'choose';
  number: number;
  done: boolean;
  children: ComponentChildren;
}

/** One small thing to do, and the mark that it is done. */
export function WarmUpStep({ name, number, done, children }: WarmUpStepProps) {
  const t = useWords('warm-up');
  const spoken = useSpoken();
  return (
    <li class="card warm-up-step" data-step={name} data-done={done}>
      <span class="warm-up-mark">
        {done ? (
          <>
            <Icon name="check" />
            <span class="sr-only">{t('done')}</span>
          </>
        ) : (
          inNumerals(number, spoken)
        )}
      </span>
      <div class="stack" data-gap="small">
        {children}
      </div>
    </li>
  );
}
