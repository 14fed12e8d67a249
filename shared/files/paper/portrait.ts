import type { Block } from '../../model/document';
import { seededRandom } from '../../model/random';
import type { Ink, Mark } from './marks';

const skins: readonly Ink[] = [
  [0.98, 0.86, 0.76],
  [0.91, 0.73, 0.58],
  [0.75, 0.55, 0.4],
  [0.55, 0.37, 0.26],
  [0.38, 0.25, 0.18],
];
const hairs: readonly Ink[] = [
  [0.1, 0.08, 0.08],
  [0.25, 0.15, 0.1],
  [0.45, 0.28, 0.15],
  [0.75, 0.58, 0.3],
];
const clothes: readonly Ink[] = [
  [0.15, 0.25, 0.45],
  [0.2, 0.4, 0.35],
  [0.5, 0.2, 0.3],
  [0.3, 0.3, 0.33],
];
const walls: readonly Ink[] = [
  [0.82, 0.88, 0.93],
  [0.9, 0.88, 0.82],
  [0.84, 0.9, 0.85],
];

/** A drawn head and shoulders on a plain wall. */
export function portrait({ x, y, width, height, seed }: Extract<Block, { kind: 'portrait' }>): readonly Mark[] {
  const random = seededRandom(seed);
  const [skin, hair, cloth, wall] = [random.pick(skins), random.pick(hairs), random.pick(clothes), random.pick(walls)];
  const long = random.float() < 0.5;
  const oval = (dx: number, dy: number, rx: number, ry: number, ink: Ink): Mark => ({
    kind: 'oval',
    x: x + width * dx,
    y: y + height * dy,
    rx: width * rx,
    ry: height * ry,
    ink,
  });
  return [
    { kind: 'area', x, y, width, height, ink: wall },
    ...(long ? [oval(0.5, 0.5, 0.3, 0.28, hair)] : []),
    oval(0.5, 0.98, 0.36, 0.22, cloth),
    { kind: 'area', x, y: y + height, width, height: height * 0.22, ink: [1, 1, 1] },
    oval(0.5, 0.7, 0.1, 0.12, skin),
    oval(0.5, 0.36, 0.25, 0.2, hair),
    oval(0.5, 0.46, 0.21, 0.21, skin),
    oval(0.42, 0.43, 0.025, 0.018, [0.1, 0.1, 0.1]),
    oval(0.58, 0.43, 0.025, 0.018, [0.1, 0.1, 0.1]),
    oval(0.5, 0.57, 0.07, 0.018, [0.6, 0.25, 0.25]),
  ];
}
