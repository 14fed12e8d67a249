import encodeQR from 'qr';
import type { Block, PageSpec } from '../../model/document';
import { widthOf, wrap } from './helvetica';
import { codeCell, codePlace, type Mark } from './marks';
import { portrait } from './portrait';

const lineHeight = 1.35;

/** A page of a document as marks, upright. */
export function layOut(page: PageSpec): readonly Mark[] {
  return [...page.blocks.flatMap(marksOf), ...(page.number === '' ? [] : foot(page.number))];
}

function marksOf(block: Block): readonly Mark[] {
  switch (block.kind) {
    case 'text':
      return lines(block);
    case 'line':
      return [{ kind: 'area', x: block.x, y: block.y, width: block.width, height: 0.8, ink: [0.4, 0.4, 0.4] }];
    case 'box':
      return [{ ...block, kind: 'area', ink: [block.shade, block.shade, block.shade] }];
    case 'portrait':
      return portrait(block);
  }
}

function lines({ x, y, width, size, weight, align, text }: Extract<Block, { kind: 'text' }>): readonly Mark[] {
  return wrap(text, width, size, weight).flatMap((line, row): Mark[] => {
    if (line === '') return [];
    const wide = widthOf(line, size, weight);
    const indent = { left: 0, center: (width - wide) / 2, right: width - wide }[align];
    const baseline = y + size * (0.9 + row * lineHeight);
    return [{ kind: 'words', x: x + indent, baseline, width: wide, size, weight, text: line }];
  });
}

/** The document number as a QR code on white and, beside it, in letters. */
function foot(number: string): readonly Mark[] {
  const { x, y, side } = codePlace;
  const rows = encodeQR(number, 'raw', { ecc: 'high', encoding: 'alphanumeric', version: 1, border: 1 });
  const width = widthOf(number, 8, 'regular');
  const quiet = codeCell * 3;
  return [
    { kind: 'area', x: x - quiet, y: y - quiet, width: side + 2 * quiet, height: side + 2 * quiet, ink: [1, 1, 1] },
    { kind: 'grid', x, y, cell: codeCell, rows },
    { kind: 'words', x: x - 14 - width, baseline: y + side, width, size: 8, weight: 'regular', text: number },
  ];
}
