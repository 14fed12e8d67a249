import type { CalendarEvent, CalendarFacts } from '../../model/calendar';
import type { Finding } from '../../model/criterion';
import { type Judgement, met, missed, notSeen, showCoach } from '../../model/judgement';
import type { Seen } from '../../model/observation';
import { judgePlace } from './judge-place';
import { judgeDate, judgeReminder, judgeTime } from './judge-times';
import type { CalendarInviteMaterial } from './material';
import type { calendarInvite } from './task';

export type CriterionId = (typeof calendarInvite)['criteria'][number]['id'];
type HandedIn = Seen<'calendar-handed-in'>;
type Judged = Readonly<Record<CriterionId, Judgement>>;

/** Judges the entry that fits best, in the file handed in last or in the built-in calendar as it was left. */
export function assess(
  material: CalendarInviteMaterial,
  observations: readonly HandedIn[],
): readonly (Finding & { criterion: CriterionId })[] {
  const own = observations.findLast(({ facts }) => !isBuiltIn(facts));
  const builtIn = observations.findLast(({ facts }) => isBuiltIn(facts));
  const last = [own, builtIn].filter((seen) => seen !== undefined).toSorted((one, other) => one.n - other.n);
  const judged = last.map((seen) => ({ judgements: judgeFacts(material, seen.facts), proof: [seen.n] }));
  const { judgements, proof } = best(judged) ?? { judgements: withoutEntry(missed('nothing-handed-in')), proof: [] };
  const finding = (criterion: CriterionId) => ({ criterion, ...judgements[criterion], proof });
  return [finding('valid'), finding('date'), finding('time'), finding('place'), finding('reminder')];
}

/** Files of the calendar in this product carry its name. */
const isBuiltIn = (facts: CalendarFacts) => facts.outcome === 'read' && /Probefahrt/.test(facts.program ?? '');

/** The one with the most criteria met; the later one of equals. */
function best<Candidate extends { readonly judgements: Judged }>(
  candidates: readonly Candidate[],
): Candidate | undefined {
  const score = ({ judgements }: Candidate) =>
    Object.values(judgements).filter(({ verdict }) => verdict === 'met').length;
  return candidates.reduce<Candidate | undefined>(
    (winner, candidate) => (winner && score(winner) > score(candidate) ? winner : candidate),
    undefined,
  );
}

function judgeFacts(material: CalendarInviteMaterial, facts: CalendarFacts): Judged {
  switch (facts.outcome) {
    case 'read': {
      const program = facts.program ?? '';
      const judged = facts.events.map((event) => ({ judgements: judgeEvent(material, event, program) }));
      return best(judged)?.judgements ?? withoutEntry(missed('no-entry'));
    }
    case 'too-large':
    case 'too-slow':
      return withoutEntry(showCoach);
    default:
      return withoutEntry(missed(facts.outcome));
  }
}

function judgeEvent(material: CalendarInviteMaterial, event: CalendarEvent, program: string): Judged {
  return {
    valid: met('entry-there'),
    date: judgeDate(event, material),
    time: judgeTime(event, material),
    place: judgePlace(event, material.meeting),
    reminder: judgeReminder(event, material, program),
  };
}

function withoutEntry(valid: Judgement): Judged {
  const unseen = notSeen('no-entry-to-see');
  return { valid, date: unseen, time: unseen, place: unseen, reminder: unseen };
}
