/** What a colour is for on its ground, and so how much it must stand out (WCAG 2.2: 1.4.6, 1.4.3, 1.4.11). */
export const demanded = { body: 7, text: 4.5, shape: 3 } as const;
export type Use = keyof typeof demanded;

/** One colour on another, both named as in `look/tokens.css` without the dashes. */
export interface Pair {
  readonly ink: string;
  readonly ground: string;
  readonly use: Use;
}

const on = (use: Use, ink: string, ...grounds: readonly string[]): readonly Pair[] =>
  grounds.map((ground) => ({ ink, ground, use }));

/** Every colour with the grounds it stands on. `tests/look/contrast.test.ts` holds light and dark to it. */
export const pairs: readonly Pair[] = [
  ...on('body', 'ink', 'paper', 'surface', 'sunken', 'accent-soft', 'good-soft', 'learn-soft', 'trouble-soft'),
  ...on('body', 'ink-soft', 'paper', 'surface', 'sunken'),
  ...on('text', 'ink-soft', 'accent-soft', 'good-soft', 'learn-soft', 'trouble-soft'),
  ...on('text', 'accent', 'paper', 'surface', 'sunken', 'accent-soft', 'good-soft', 'learn-soft', 'trouble-soft'),
  ...on('text', 'accent-strong', 'accent-soft'),
  ...on('text', 'on-accent', 'accent', 'accent-strong'),
  ...on('text', 'good', 'paper', 'surface', 'sunken', 'good-soft'),
  ...on('text', 'learn', 'paper', 'surface', 'sunken', 'learn-soft'),
  ...on('text', 'trouble', 'paper', 'surface', 'sunken', 'trouble-soft'),
  ...on('shape', 'line-strong', 'paper', 'surface', 'sunken', 'accent-soft'),
  ...on('shape', 'focus', 'paper', 'surface', 'sunken', 'accent-soft', 'good-soft', 'learn-soft', 'trouble-soft'),
];

/** Colours that tell nothing by themselves: hairlines between what is apart already, and what only pictures show. */
export const quietColours = ['line', 'car', 'glass', 'tyre', 'rim', 'hill', 'road', 'road-mark'] as const;

export const spaces = ['space-1', 'space-2', 'space-3', 'space-4', 'space-5', 'space-6', 'space-7', 'target'] as const;

export const sizes = [
  'size-tiny',
  'size-dense',
  'size-small',
  'size-body',
  'size-large',
  'size-title',
  'size-code',
] as const;
