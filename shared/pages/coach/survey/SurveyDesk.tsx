import { useMemo } from 'preact/hooks';
import type { Line } from '../../../desk/line';
import { type Dossiers, membersOf } from '../../../desk/places/members';
import { Speaking } from '../../../i18n/use-words';
import type { Survey } from '../../../model/survey';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { useDossiers } from '../use-dossiers';
import { SurveyView } from './SurveyView';

/** The survey of the people at an unlocked desk. Comes as its own lazy chunk. */
export function SurveyDesk({ desk, open }: { desk: Desk; open: OpenDesk }) {
  const dossiers = useDossiers(desk, open);
  const surveys = useMemo(() => dossiers && surveysAt(open, dossiers), [open.overview, dossiers]);
  return <Speaking of={['survey', 'coach-survey']}>{surveys && <SurveyView surveys={surveys} />}</Speaking>;
}

/**
 * Everybody's newest answers: who took two checks counts once. The examples answer nothing for real people: they count only
 * where there is nobody else.
 */
function surveysAt({ overview }: OpenDesk, dossiers: Dossiers): Survey[] {
  const lines = Array.from({ length: overview.count }, (_, at) => overview.line(at));
  const real = lines.filter(({ example }) => !example);
  const surveys = new Map(lines.map((line: Line) => [line.check, line.survey]));
  return membersOf(real.length > 0 ? real : lines, dossiers).flatMap(({ applicant, earlier }) => {
    const newest = [applicant, ...earlier].find(({ check }) => surveys.get(check));
    return newest ? [surveys.get(newest.check) as Survey] : [];
  });
}
