import type { Person } from '../../model/person';

/** What the person lets go of their optional answers. */
export interface Parting {
  readonly equipment: boolean;
  readonly contact: boolean;
  readonly survey: boolean;
}

/** What the person writes about themselves before the file is made. */
export interface AboutMe {
  readonly name: string;
  /** As typed; anything but a whole number of years counts as not told. */
  readonly age: string;
}

/** The person as the file tells of them: only what they wrote here or let go. */
export function told(person: Person | null, parting: Parting, { name, age }: AboutMe): Person {
  const years = ageFrom(age);
  return {
    ...(name.trim() && { name: name.trim() }),
    ...(years !== null && { age: years }),
    ...(parting.contact && person?.contact && { contact: person.contact }),
    equipment: (parting.equipment && person?.equipment) || {},
  };
}

/** Years from 1 to 120, or null. */
export function ageFrom(typed: string): number | null {
  const years = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : 0;
  return years >= 1 && years <= 120 ? years : null;
}
