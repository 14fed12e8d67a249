import { Car } from '../../parts/Car';

/** Each step drives the car on by one stretch of the road, from its left end to its right one. */
export function WarmUpRoad({ steps, of }: { steps: number; of: number }) {
  return (
    <svg class="welcome-picture" viewBox="0 0 320 56" aria-hidden="true">
      <path class="welcome-road" d="M0 46h320" />
      <path class="welcome-dash" d="M0 46h320" />
      <Car at={[8 + (240 / of) * steps, 9]} />
    </svg>
  );
}
