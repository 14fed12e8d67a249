import { measureBare } from './bare';
import { fill } from './fill';

/** What the bench drives from outside. */
Object.assign(globalThis, { bench: { fill, measureBare } });
