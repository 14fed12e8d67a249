import './car.css';

/** The car of the test drive, 64 units wide and 35 high, for a picture of its own; `at` is its place on the road. */
export function Car({ at }: { at: readonly [across: number, down: number] }) {
  return (
    <g class="car" transform={`translate(${at})`}>
      <path class="car-body" d="M2 26v-9l9-3 8-11q1-2 4-2h18q3 0 5 2l8 11 9 3v9q0 3-3 3H5q-3 0-3-3z" />
      <path class="car-window" d="M17 14l6-8h8v8zM35 14V6h6l6 8z" />
      <circle class="car-wheel" cx="17" cy="29" r="6" />
      <circle class="car-wheel" cx="49" cy="29" r="6" />
    </g>
  );
}
