import type { XmlElement } from '../xml/read-xml';
import { childrenNamed, findAt } from '../xml/walk';
import type { Shown } from './cell';
import { shownBy } from './number-format';

/** How cells are shown, by the number of their style. */
export function xlsxFormats(styles: XmlElement | null): Shown[] {
  if (!styles) return [];
  const codes = new Map(
    childrenNamed(findAt(styles, 'x:numFmts'), 'x:numFmt').map(({ attributes }) => [
      Number(attributes.get('numFmtId')),
      attributes.get('formatCode') ?? '',
    ]),
  );
  return childrenNamed(findAt(styles, 'x:cellXfs'), 'x:xf').map(({ attributes }) =>
    shownBy(Number(attributes.get('numFmtId') ?? '0'), codes),
  );
}
