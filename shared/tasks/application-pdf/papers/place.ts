import type { Block } from '../../../model/document';

/** The applicant and the surroundings that all papers of one material share. */
export interface Life {
  readonly name: string;
  readonly street: string;
  readonly town: string;
  readonly telephone: string;
  readonly mail: string;
  readonly birthday: string;
  readonly employer: { readonly name: string; readonly street: string; readonly town: string };
  readonly job: string;
  readonly workplace: string;
  readonly school: string;
  /** The day on which letter and CV were written. */
  readonly written: string;
}

interface TextStyle {
  readonly size?: number;
  readonly weight?: 'regular' | 'bold';
  readonly align?: 'left' | 'center' | 'right';
}

/** A text block; sizes and lengths in points. */
export function text(x: number, y: number, width: number, words: string, style: TextStyle = {}): Block {
  return { kind: 'text', x, y, width, size: 11, weight: 'regular', align: 'left', ...style, text: words };
}

export function line(x: number, y: number, width: number): Block {
  return { kind: 'line', x, y, width };
}

/** Puts values into `{name}` places. */
export function fill(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}
