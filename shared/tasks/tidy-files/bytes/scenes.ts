import { type Random, seededRandom } from '../../../model/random';
import type { Content } from '../material';

type Colour = readonly [red: number, green: number, blue: number];

/** An ellipse; positions and radii as shares of the picture's edges. */
interface Shape {
  readonly colour: number;
  readonly at: readonly [x: number, y: number];
  readonly radius: readonly [x: number, y: number];
}

/** Ellipses over the first colour, the later above the earlier. */
export interface Scene {
  readonly colours: readonly Colour[];
  readonly shapes: readonly Shape[];
}

const skins: readonly Colour[] = [
  [250, 220, 195],
  [232, 186, 148],
  [190, 140, 102],
  [140, 94, 66],
  [96, 64, 46],
];
const hairs: readonly Colour[] = [
  [26, 20, 20],
  [64, 38, 26],
  [115, 72, 38],
  [190, 148, 76],
];
const clothes: readonly Colour[] = [
  [38, 64, 115],
  [50, 102, 90],
  [128, 50, 76],
];
const dark: Colour = [30, 30, 30];

/** The same scene for the same seed. */
export function sceneOf({ id, seed }: Extract<Content, { kind: 'scene' }>): Scene {
  const random = seededRandom(seed);
  const scenes = { photo: portrait, cat, beach };
  return scenes[id](random);
}

const shape = (colour: number, at: Shape['at'], radius: Shape['radius']): Shape => ({ colour, at, radius });

/** Head and shoulders before a plain wall. */
function portrait(random: Random): Scene {
  return {
    colours: [[216, 226, 234], random.pick(hairs), random.pick(clothes), random.pick(skins), dark, [160, 64, 64]],
    shapes: [
      shape(1, [0.5, 0.38], [0.27, 0.24]),
      shape(2, [0.5, 1.0], [0.42, 0.24]),
      shape(3, [0.5, 0.72], [0.1, 0.12]),
      shape(3, [0.5, 0.46], [0.22, 0.22]),
      shape(4, [0.42, 0.43], [0.025, 0.018]),
      shape(4, [0.58, 0.43], [0.025, 0.018]),
      shape(5, [0.5, 0.57], [0.07, 0.018]),
    ],
  };
}

/** A cat's face from the front. */
function cat(random: Random): Scene {
  const fur = random.pick([
    [210, 140, 70],
    [110, 110, 115],
    [60, 52, 48],
  ] as const);
  return {
    colours: [[190, 214, 186], fur, [240, 220, 130], dark, [220, 130, 130]],
    shapes: [
      shape(1, [0.27, 0.3], [0.1, 0.14]),
      shape(1, [0.73, 0.3], [0.1, 0.14]),
      shape(1, [0.5, 0.5], [0.34, 0.26]),
      shape(2, [0.36, 0.45], [0.08, 0.05]),
      shape(2, [0.64, 0.45], [0.08, 0.05]),
      shape(3, [0.36, 0.45], [0.02, 0.045]),
      shape(3, [0.64, 0.45], [0.02, 0.045]),
      shape(4, [0.5, 0.57], [0.04, 0.025]),
      shape(3, [0.5, 0.65], [0.1, 0.01]),
    ],
  };
}

/** Sun, sea and sand. */
function beach(random: Random): Scene {
  return {
    colours: [
      [140, 200, 240],
      [250, 214, 90],
      [40, 120, 180],
      [238, 214, 160],
    ],
    shapes: [
      shape(1, [0.2 + random.float() * 0.6, 0.2], [0.13, 0.1]),
      shape(2, [0.5, 0.95], [1.2, 0.45]),
      shape(3, [0.5, 1.15], [1.2, 0.4]),
    ],
  };
}
