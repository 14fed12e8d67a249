import { readFileSync } from 'node:fs';
import { root } from '../house/sources';

const text = readFileSync(`${root}shared/look/tokens.css`, 'utf8');

/** The names of all tokens, without dashes. */
export const tokenNames: readonly string[] = [...text.matchAll(/^ {2}--([\w-]+):/gm)].map(([, name]) => name ?? '');

/** Tokens that are one colour in the light and one in the dark. */
export const colours: ReadonlyMap<string, { readonly light: string; readonly dark: string }> = new Map(
  [...text.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);
