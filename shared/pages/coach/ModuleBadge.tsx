import { useWords } from '../../i18n/use-words';
import type { ModuleProfile } from '../../model/profile';
import './module-plot.css';

/** A module's recommendation in a word; told by sign and word, never by colour alone. */
export function ModuleBadge({ profile }: { profile: ModuleProfile }) {
  const t = useWords('coach');
  const word = profile.tasks === 0 ? t('placement.not-looked-at') : t(`placement.${profile.placement}`);
  return (
    <span class="placement-badge" data-module={profile.module} data-placement={profile.placement}>
      <svg class="placement-sign" viewBox="0 0 12 12" aria-hidden="true">
        <path d={signs[profile.placement]} />
      </svg>
      <span class="placement-word">{word}</span>
    </span>
  );
}

/** Full disc, half disc, ring, dash. */
const signs: Record<ModuleProfile['placement'], string> = {
  needs: 'M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1z',
  helps: 'M6 1a5 5 0 1 0 0 10zM6 1a5 5 0 0 1 0 10V9.600a3.600 3.600 0 0 0 0-7.200z',
  'not-needed': 'M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1zM6 2.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 1 1 0-7z',
  unclear: 'M2 5h8v2H2z',
};
