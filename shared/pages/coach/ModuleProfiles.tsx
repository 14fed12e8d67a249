import { useWords } from '../../i18n/use-words';
import type { ModuleProfile } from '../../model/profile';
import { ModuleBadge } from './ModuleBadge';
import { ModuleCard } from './ModuleCard';

/** Every module of the course: the ones with tasks in full, the others named, so that nobody takes them for known. */
export function ModuleProfiles({ modules }: { modules: readonly ModuleProfile[] }) {
  const t = useWords('coach');
  const common = useWords('common');
  const lookedAt = modules.filter(({ tasks }) => tasks > 0);
  const others = modules.filter(({ tasks }) => tasks === 0);
  return (
    <section class="stack">
      <h2>{t('person.modules')}</h2>
      {lookedAt.length > 0 && <p class="cell-note">{t('person.plot-key')}</p>}
      <div class="module-cards">
        {lookedAt.map((profile) => (
          <ModuleCard key={profile.module} profile={profile} />
        ))}
      </div>
      {others.length > 0 && (
        <>
          <h3>{t('person.other-modules')}</h3>
          <ul class="other-modules">
            {others.map((profile) => (
              <li key={profile.module}>
                {common(`module.${profile.module}`)} <ModuleBadge profile={profile} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
