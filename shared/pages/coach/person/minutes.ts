/** Active milliseconds as whole minutes; any work at all is at least one. */
export function minutesOf(milliseconds: number): number {
  return milliseconds === 0 ? 0 : Math.max(1, Math.round(milliseconds / 60_000));
}
