/**
 * The constants of the scoring model, in logits unless said otherwise.
 * Sources: Rasch testlet model (Wang & Wilson 2005); response probability 67 % (PIAAC); errors of expert difficulties
 * (Attali 2014). The values were chosen by simulation before launch; calibration may replace them later.
 */

/** Ability of the population: theta = mean + spread * (sqrt(shared) * g + sqrt(1 - shared) * s). */
export const population = {
  mean: 0,
  spread: 1.3,
  /** Share of a module's variance that all modules have in common (rho). */
  shared: 0.6,
} as const;

/** Standard deviation of what one task adds for one person: familiarity, a good or a bad day (sd_gamma). */
export const taskEffect = 0.6;

/** Standard error of the experts' difficulty of a task (tau_t); acts as a further task effect. */
export const taskDifficultyError = 0.5;

/** Standard error of the experts' difficulty of a criterion (tau_c); flattens its response curve. */
export const criterionDifficultyError = 0.5;

/** How much easier a criterion is after a hint (delta_h). */
export const helpEffect = 0.8;

/** Expected share of met criteria on a module's reference tasks at its cut score. */
export const cutShare = 2 / 3;
