import { useWords } from '../../../i18n/use-words';
import { type Wording, wordingOf } from '../../../measure/wording';
import { evidenceGrades } from '../../../model/criterion';
import type { ModuleProfile } from '../../../model/profile';
import { ModuleAdvice } from '../ModuleAdvice';
import { ModulePlot } from '../ModulePlot';

interface ModuleCardProps {
  profile: ModuleProfile;
  /** What the person's own estimates would mean, in logits; null without any. */
  estimate: number | null;
}

/** A module's recommendation in words, with its interval beside the person's estimate, and what it rests on. */
export function ModuleCard({ profile, estimate }: ModuleCardProps) {
  const common = useWords('common');
  const [low, high] = profile.interval;
  return (
    <div class="card stack module-card" data-gap="small">
      <h3>{common(`module.${profile.module}`)}</h3>
      <ModuleAdvice module={profile.module} placement={profile.placement} looked />
      <div class="module-plot">
        <ModulePlot module={{ ...profile, low, high, estimate }} />
      </div>
      <WordingText wording={wordingOf(profile)} />
      <Grades profile={profile} />
    </div>
  );
}

function WordingText({ wording }: { wording: Wording }) {
  const t = useWords('coach');
  if (wording.key === 'not-looked-at') return null;
  const basis = t('wording.basis', {
    tasks: t('tasks', { count: wording.tasks }),
    criteria: t('criteria', { count: wording.criteria }),
  });
  if (wording.key === 'undecided') {
    return (
      <p>
        {t('wording.undecided')} {basis}
      </p>
    );
  }
  return (
    <p>
      {t(`wording.${wording.key}`, { of10: wording.of10 })} {basis} {t('wording.again')}
    </p>
  );
}

/** How close to reality the criteria were seen. */
function Grades({ profile }: { profile: ModuleProfile }) {
  const t = useWords('coach');
  const common = useWords('common');
  const seen = evidenceGrades.filter((grade) => profile.grades[grade]);
  if (seen.length === 0) return null;
  return (
    <ul class="grades" aria-label={t('person.grades')}>
      {seen.map((grade) => (
        <li key={grade}>{t('grade-count', { count: profile.grades[grade] ?? 0, grade: common(`grade.${grade}`) })}</li>
      ))}
    </ul>
  );
}
