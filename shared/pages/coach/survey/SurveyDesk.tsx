import { useMemo } from 'preact/hooks';
import { Speaking } from '../../../i18n/use-words';
import type { Survey } from '../../../model/survey';
import type { OpenDesk } from '../desk-state';
import { SurveyView } from './SurveyView';

/** The survey of the people at an unlocked desk. Comes as its own lazy chunk. */
export function SurveyDesk({ open }: { open: OpenDesk }) {
  const surveys = useMemo(() => surveysAt(open), [open.overview]);
  return (
    <Speaking of={['survey', 'coach-survey']}>
      <SurveyView surveys={surveys} />
    </Speaking>
  );
}

/** The examples answer nothing for real people: they count only where there is nobody else. */
function surveysAt({ overview }: OpenDesk): Survey[] {
  const lines = Array.from({ length: overview.count }, (_, at) => overview.line(at));
  const real = lines.filter(({ example }) => !example);
  return (real.length > 0 ? real : lines).flatMap(({ survey }) => (survey ? [survey] : []));
}
