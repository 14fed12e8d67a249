export const adKinds = ['apprenticeship', 'job', 'minijob', 'internship'] as const;
export const adHours = ['full', 'part'] as const;

/** One advertisement on the board. */
export interface Ad {
  readonly id: string;
  readonly title: string;
  readonly firm: string;
  readonly place: string;
  /** Kilometres from where the searcher lives. */
  readonly distance: number;
  readonly kind: (typeof adKinds)[number];
  readonly hours: (typeof adHours)[number];
  /** First working day, ISO 8601. */
  readonly start: string;
}

/** Circles around the searcher's place, in kilometres. */
export const radii = [5, 10, 20, 30, 50] as const;
