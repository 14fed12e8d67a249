/** Day of the last own evaluation; `tests/accessibility/protocol.md` says what was done. ISO 8601. */
export const evaluatedOn = '2026-11-23';

/**
 * Who helps where a public body in Hesse does not answer about a barrier within six weeks: § 6 of the Hessian ordinance
 * on accessible information technology (HVBIT). Its own name, in German; municipal Jobcenters are public bodies of Hesse.
 */
export const enforcementBody = {
  name: 'Durchsetzungs- und Überwachungsstelle beim Landeskompetenzzentrum Barrierefreie IT Hessen (LBIT)',
  address: 'https://lbit.hessen.de/',
} as const;
