import { useRef } from 'preact/hooks';
import { surroundings } from '../../i18n/surroundings';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { clockTime } from './clock-time';
import type { InterviewLobbyMaterial } from './material';

interface SceneProps {
  material: InterviewLobbyMaterial;
  /** Whole minutes until the start; 0 or less once it has begun. */
  minutesToStart: number;
  /** For who needs longer: the scenario's clock begins anew. Null where the time is over. */
  onTurnBack: (() => void) | null;
}

/** With so many minutes left, more time is offered. */
const soon = 2;

/**
 * Who the person is, where they applied and what the scenario's clock says. The clock is read; only its end is announced,
 * and put off as often as somebody wants: punctuality is asked for, speed is not.
 */
export function Scene({ material, minutesToStart, onTurnBack }: SceneProps) {
  const t = useWords('interview-lobby');
  const scene = useRef<HTMLElement>(null);
  const { applicant, employer, job, start } = material;
  const turnBack = () => {
    onTurnBack?.();
    // The button goes.
    scene.current?.focus();
  };
  return (
    <section ref={scene} tabIndex={-1} class="lobby-scene card" aria-label={t('view.scene')}>
      <dl>
        <div class="lobby-you">
          <dt>{t('view.you')}</dt>
          <dd>
            <strong data-role-name>
              {applicant.given} {applicant.family}
            </strong>
            <span class="field-hint">{t('view.you-hint')}</span>
          </dd>
        </div>
        <div>
          <dt>{t('view.clock')}</dt>
          <dd>
            <strong>{t('view.now', { time: clockTime(start - minutesToStart) })}</strong>
            <span class="field-hint">{t('view.starts', { time: clockTime(start) })}</span>
            <span class="field-hint">
              {minutesToStart > 0 ? t('view.left', { count: minutesToStart }) : t('view.running')}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('view.firm')}</dt>
          <dd>
            {employer.name}
            <span class="field-hint">{surroundings(language.value) === 'de' ? job.german : job.english}</span>
          </dd>
        </div>
        <div>
          <dt>{t('view.domain')}</dt>
          <dd>
            <bdi data-firm-domain>{employer.domain}</bdi>
          </dd>
        </div>
      </dl>
      {onTurnBack && (
        <div role="status">
          {minutesToStart <= soon && (
            <div class="row">
              <span>{t('view.longer')}</span>
              <Button onPress={turnBack}>
                <Icon name="undo" />
                {t('view.turn-back')}
              </Button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
