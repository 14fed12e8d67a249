/** How sure the recommendation about a place is. */
export type Sureness = 'clearly-yes' | 'clearly-no' | 'open';

/** From here on, and from the same distance to 0, a recommendation counts as clear; the bound of scoring's module rule. */
const clearFrom = 0.8;

/** @param placeProbability 0…1 */
export function surenessOf(placeProbability: number): Sureness {
  if (placeProbability >= clearFrom) return 'clearly-yes';
  return placeProbability <= 1 - clearFrom ? 'clearly-no' : 'open';
}
