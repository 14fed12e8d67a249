import type { Finding } from '../model/criterion';
import type { Observation, ObservationKind, Seen } from '../model/observation';
import type { Assess, Sample, TaskDeclaration } from '../model/task';

/** The rooms of a task's folder that no screen needs, each opened only when it is used. */
export interface JudgingRooms<Material, Kind extends ObservationKind, CriterionId extends string> {
  readonly material: () => Promise<{ readonly material: (seed: number) => Material }>;
  readonly assess: () => Promise<{ readonly assess: Assess<Material, Kind, CriterionId> }>;
  readonly samples: () => Promise<{ readonly samples: (material: Material) => readonly Sample<CriterionId>[] }>;
}

/** A task without its screen, its material type sealed inside: what judges and what plays worked examples. */
export interface Judge extends TaskDeclaration {
  /** Verdicts for an attempt's log, one finding per criterion in the declared order. */
  readonly judge: (seed: number, log: readonly Observation[]) => Promise<readonly Finding[]>;
  /** The task's worked examples for this seed. */
  readonly play: (seed: number) => Promise<readonly Sample[]>;
}

/** Joins a declaration with its judging rooms. The assessor is handed the declared kinds of observation and nothing else. */
export function judgeOf<Material, Kind extends ObservationKind, CriterionId extends string>(
  declaration: TaskDeclaration<string, Kind, CriterionId>,
  rooms: JudgingRooms<Material, Kind, CriterionId>,
): Judge {
  const sees = new Set<ObservationKind>(declaration.sees);
  const declared = (observation: Observation): observation is Seen<Kind> => sees.has(observation.kind);
  const materialOf = async (seed: number) => (await rooms.material()).material(seed);

  return {
    ...declaration,
    async judge(seed, log) {
      const [material, { assess }] = await Promise.all([materialOf(seed), rooms.assess()]);
      return assess(material, log.filter(declared));
    },
    async play(seed) {
      const [material, { samples }] = await Promise.all([materialOf(seed), rooms.samples()]);
      return samples(material);
    },
  };
}
