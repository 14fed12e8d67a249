import type { Line } from '../../../desk/line';
import { topReasons } from '../../../desk/reasons';
import { surenessOf } from '../../../desk/sureness';
import { estimatedAbilities } from '../../../measure/estimate-ability';
import type { ModuleProfile } from '../../../model/profile';
import type { TaskDeclaration } from '../../../model/task';
import type { JudgedResult } from '../judged';

const reasonsShown = 2;

/** The lines of people whose results are open in memory. */
export function linesOf(people: readonly JudgedResult[], bank: readonly TaskDeclaration[]): readonly Line[] {
  return people.map((person) => lineOf(person, bank));
}

function lineOf(person: JudgedResult, bank: readonly TaskDeclaration[]): Line {
  const { result, attempts, profile } = person;
  const { person: told, host } = result;
  const worked = attempts.filter(({ ending }) => ending !== 'fault');
  const estimates = estimatedAbilities(attempts, bank);
  const sureness = surenessOf(profile.placeProbability);
  return {
    check: result.check,
    name: told.name?.trim() || null,
    age: told.age ?? null,
    startedAt: Date.parse(result.startedAt),
    endedAt: Date.parse(result.endedAt),
    importedAt: Date.parse(person.importedAt),
    deleteAfter: Date.parse(person.deleteAfter),
    host: host.kind,
    device: host.device,
    language: result.language,
    example: result.example === true,
    supervisedBy: null,
    placeProbability: profile.placeProbability,
    modules: profile.modules.map((module) => moduleLineOf(module, estimates.get(module.module) ?? null)),
    open: profile.modules.filter(isOpen).length,
    tasks: worked.length,
    criteria: worked.flatMap(({ findings }) => findings).filter(({ verdict }) => verdict !== 'not-seen').length,
    milliseconds: attempts.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    reasons: topReasons(attempts, bank, sureness, reasonsShown),
    contact: told.contact ?? null,
    equipment: told.equipment,
    survey: result.survey ?? null,
  };
}

function moduleLineOf({ interval: [low, high], ...profile }: ModuleProfile, estimate: number | null) {
  return { ...profile, low, high, estimate };
}

function isOpen({ tasks, placement }: ModuleProfile): boolean {
  return tasks > 0 && (placement === 'unclear' || placement === 'helps');
}
