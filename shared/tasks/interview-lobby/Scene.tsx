import { surroundings } from '../../i18n/surroundings';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { clockTime } from './clock-time';
import type { InterviewLobbyMaterial } from './material';

interface SceneProps {
  material: InterviewLobbyMaterial;
  /** Whole minutes until the start; 0 or less once it has begun. */
  minutesToStart: number;
}

/** Who the person is, where they applied and what the scenario's clock says. The clock is read, never announced. */
export function Scene({ material, minutesToStart }: SceneProps) {
  const t = useWords('interview-lobby');
  const { applicant, employer, job, start } = material;
  return (
    <section class="lobby-scene card" aria-label={t('view.scene')}>
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
    </section>
  );
}
