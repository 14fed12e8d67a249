import { useWords } from '../../i18n/use-words';
import type { ModuleProfile, Placement, Profile } from '../../model/profile';

const order: readonly Placement[] = ['needs', 'helps', 'unclear', 'not-needed'];

/** The course modules in plain words, most helpful first; those without a task are only named. */
export function ModuleAdvice({ profile }: { profile: Profile }) {
  const t = useWords('result');
  const common = useWords('common');
  const seen = profile.modules
    .filter(({ tasks }) => tasks > 0)
    .sort((a, b) => order.indexOf(a.placement) - order.indexOf(b.placement));
  const unseen = profile.modules.filter(({ tasks }) => tasks === 0);
  return (
    <section class="stack">
      <h2>{t('result.modules')}</h2>
      <p>{t('result.modules-what')}</p>
      <ul class="module-advice">
        {seen.map((module) => (
          <ModuleItem key={module.module} profile={module} />
        ))}
      </ul>
      {unseen.length > 0 && (
        <details>
          <summary>{t('result.unseen-modules')}</summary>
          <ul>
            {unseen.map(({ module, placement }) => (
              <li key={module} data-module={module} data-placement={placement}>
                {common(`module.${module}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function ModuleItem({ profile: { module, placement, tasks, criteria } }: { profile: ModuleProfile }) {
  const t = useWords('result');
  const common = useWords('common');
  return (
    <li class="card" data-module={module} data-placement={placement}>
      <div class="row" data-justify="between">
        <h3>{common(`module.${module}`)}</h3>
        <span class="placement-mark" data-placement={placement}>
          {t(`result.placement-short.${placement}`)}
        </span>
      </div>
      <p>{t(`result.placement.${placement}`)}</p>
      <p class="field-hint">
        {t(criteria > 0 ? 'result.basis' : 'result.basis-tasks', {
          tasks: t('result.tasks', { count: tasks }),
          criteria: t('result.criteria', { count: criteria }),
        })}
      </p>
    </li>
  );
}
