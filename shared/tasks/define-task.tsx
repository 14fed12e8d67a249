import type { ComponentType } from 'preact';
import type { Finding } from '../model/criterion';
import type { Observation, ObservationKind, Seen } from '../model/observation';
import type { Assess, Sample, TaskDeclaration } from '../model/task';
import type { View, ViewProps } from './view';

/** The rest of a task's folder, each file opened only when it is used. */
export interface TaskRooms<Material, Kind extends ObservationKind, CriterionId extends string> {
  readonly material: () => Promise<{ readonly material: (seed: number) => Material }>;
  readonly assess: () => Promise<{ readonly assess: Assess<Material, Kind, CriterionId> }>;
  readonly view: () => Promise<{ readonly View: View<Material> }>;
  readonly samples: () => Promise<{ readonly samples: (material: Material) => readonly Sample<CriterionId>[] }>;
}

/** A task's screen with its material already inside. */
export type Workspace = ComponentType<Omit<ViewProps<unknown>, 'material'>>;

/** A task whose material type is sealed inside, so that tasks of all kinds stand in one list. */
export interface Task extends TaskDeclaration {
  /** Verdicts for an attempt's log, one finding per criterion in the declared order. */
  readonly judge: (seed: number, log: readonly Observation[]) => Promise<readonly Finding[]>;
  readonly open: (seed: number) => Promise<Workspace>;
  /** The task's worked examples for this seed. */
  readonly play: (seed: number) => Promise<readonly Sample[]>;
}

/** Joins a declaration with its rooms. The assessor is handed the declared kinds of observation and nothing else. */
export function defineTask<Material, Kind extends ObservationKind, CriterionId extends string>(
  declaration: TaskDeclaration<string, Kind, CriterionId>,
  rooms: TaskRooms<Material, Kind, CriterionId>,
): Task {
  const sees = new Set<ObservationKind>(declaration.sees);
  const declared = (observation: Observation): observation is Seen<Kind> => sees.has(observation.kind);
  const materialOf = async (seed: number) => (await rooms.material()).material(seed);

  return {
    ...declaration,
    async judge(seed, log) {
      const [material, { assess }] = await Promise.all([materialOf(seed), rooms.assess()]);
      return assess(material, log.filter(declared));
    },
    async open(seed) {
      const [material, { View }] = await Promise.all([materialOf(seed), rooms.view()]);
      return (props) => <View {...props} material={material} />;
    },
    async play(seed) {
      const [material, { samples }] = await Promise.all([materialOf(seed), rooms.samples()]);
      return samples(material);
    },
  };
}
