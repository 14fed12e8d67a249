import { useWords } from '../../../i18n/use-words';
import type { CourseModuleId } from '../../../model/course-module';
import type { ModuleProfile } from '../../../model/profile';
import { ModuleAdvice } from '../ModuleAdvice';
import { ModuleCard } from './ModuleCard';

interface ModuleProfilesProps {
  modules: readonly ModuleProfile[];
  /** What the person's own estimates would mean, by module, in logits. */
  estimates: ReadonlyMap<CourseModuleId, number>;
}

/** Every module of the course: the ones with tasks in full, the others named, so that nobody takes them for known. */
export function ModuleProfiles({ modules, estimates }: ModuleProfilesProps) {
  const t = useWords('coach');
  const words = useWords('coach-person');
  const common = useWords('common');
  const lookedAt = modules.filter(({ tasks }) => tasks > 0);
  const others = modules.filter(({ tasks }) => tasks === 0);
  return (
    <section class="stack">
      <h2>{t('person.modules')}</h2>
      {lookedAt.length > 0 && <p class="cell-note">{words('plot-key')}</p>}
      <div class="module-cards">
        {lookedAt.map((profile) => (
          <ModuleCard key={profile.module} profile={profile} estimate={estimates.get(profile.module) ?? null} />
        ))}
      </div>
      {others.length > 0 && (
        <>
          <h3>{t('person.other-modules')}</h3>
          <ul class="other-modules">
            {others.map((profile) => (
              <li key={profile.module}>
                {common(`module.${profile.module}`)}{' '}
                <ModuleAdvice module={profile.module} placement={profile.placement} looked={false} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
