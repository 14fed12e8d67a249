import type { Block } from './document';

interface TextStyle {
  /** In points. */
  readonly size?: number;
  readonly weight?: 'regular' | 'bold';
  readonly align?: 'left' | 'center' | 'right';
}

/** Words on a sheet, 11 points unless told otherwise; place and width in points from the top left. */
export function textBlock(x: number, y: number, width: number, text: string, style: TextStyle = {}): Block {
  return { kind: 'text', x, y, width, size: 11, weight: 'regular', align: 'left', ...style, text };
}

/** A thin line to the right. */
export function lineBlock(x: number, y: number, width: number): Block {
  return { kind: 'line', x, y, width };
}
