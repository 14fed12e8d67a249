/** Names of a thing by language (BCP 47). */
export type LanguageMap = Readonly<Record<string, string>>;

/**
 * Verbs of the ADL vocabulary. There is no "failed": a missed criterion was attempted, and one that this device could not see
 * says nothing of success at all.
 */
export const verbs = {
  passed: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { de: 'hat erfüllt', en: 'passed' } },
  attempted: { id: 'http://adlnet.gov/expapi/verbs/attempted', display: { de: 'hat versucht', en: 'attempted' } },
  completed: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { de: 'hat abgeschlossen', en: 'completed' } },
} as const;

/** Types of the ADL vocabulary: a check, a piece of practical work, a point to be met. */
export const activityTypes = {
  check: 'http://adlnet.gov/expapi/activities/assessment',
  task: 'http://adlnet.gov/expapi/activities/performance',
  criterion: 'http://adlnet.gov/expapi/activities/objective',
} as const;

/** Our own activities and extensions have names instead of addresses: there is no server that could answer. */
export const activityId = (...parts: readonly string[]) => `urn:probefahrt:${parts.join(':')}`;

export const extensionIds = {
  verdict: 'urn:probefahrt:extension:verdict',
  reason: 'urn:probefahrt:extension:reason',
  evidence: 'urn:probefahrt:extension:evidence-grade',
  ending: 'urn:probefahrt:extension:ending',
  estimate: 'urn:probefahrt:extension:self-estimate',
  help: 'urn:probefahrt:extension:help-steps',
  host: 'urn:probefahrt:extension:host',
  device: 'urn:probefahrt:extension:device',
} as const;

/**
 * DigComp 3.0 names its competences `Competence/3.2`, relative to the dataset of its framework supplement (JSON-LD, European
 * Commission, JRC144705, 2025); this is that dataset's address.
 */
const digCompDataset = 'https://publications.jrc.ec.europa.eu/repository/handle/JRC144705';

/** @param competence a number such as `3.2` */
export function competenceIri(competence: string): string {
  return `${digCompDataset}#Competence/${competence}`;
}
