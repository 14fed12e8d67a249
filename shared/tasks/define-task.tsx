import type { ComponentType } from 'preact';
import type { ObservationKind } from '../model/observation';
import type { TaskDeclaration } from '../model/task';
import { type Judge, type JudgingRooms, judgeOf } from './judge';
import type { View, ViewProps } from './view';

/** The rest of a task's folder, each file opened only when it is used. */
export interface TaskRooms<Material, Kind extends ObservationKind, CriterionId extends string>
  extends JudgingRooms<Material, Kind, CriterionId> {
  readonly view: () => Promise<{ readonly View: View<Material> }>;
}

/** A task's screen with its material already inside. */
export type Workspace = ComponentType<Omit<ViewProps<unknown>, 'material'>>;

/** A task whose material type is sealed inside, so that tasks of all kinds stand in one list. */
export interface Task extends Judge {
  readonly open: (seed: number) => Promise<Workspace>;
}

/** Joins a declaration with its rooms. */
export function defineTask<Material, Kind extends ObservationKind, CriterionId extends string>(
  declaration: TaskDeclaration<string, Kind, CriterionId>,
  rooms: TaskRooms<Material, Kind, CriterionId>,
): Task {
  return {
    ...judgeOf(declaration, rooms),
    async open(seed) {
      const [{ material }, { View }] = await Promise.all([rooms.material(), rooms.view()]);
      const own = material(seed);
      return (props) => <View {...props} material={own} />;
    },
  };
}
