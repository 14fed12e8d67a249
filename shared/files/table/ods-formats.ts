import type { XmlElement } from '../xml/read-xml';
import { childElements, childrenNamed, findAt } from '../xml/walk';
import type { Shown } from './cell';
import { currencySign, general } from './number-format';

/** How cells are shown, by the name of their style. */
export type OdsFormats = ReadonlyMap<string, Shown>;

const formatByElement: ReadonlyMap<string, Shown['format']> = new Map([
  ['number:currency-style', 'currency'],
  ['number:percentage-style', 'percent'],
  ['number:number-style', 'number'],
  ['number:date-style', 'date'],
  ['number:time-style', 'date'],
  ['number:text-style', 'text'],
]);

interface CellStyle {
  readonly parent: string | undefined;
  readonly data: string | undefined;
}

export function odsFormats(content: XmlElement, styles: XmlElement | null): OdsFormats {
  const places = [
    findAt(styles ?? undefined, 'office:styles'),
    findAt(styles ?? undefined, 'office:automatic-styles'),
    findAt(content, 'office:automatic-styles'),
  ];
  const all = places.flatMap((place) => (place ? childElements(place) : []));
  const shown = new Map(
    all
      .filter(({ name }) => formatByElement.has(name))
      .map((style) => [style.attributes.get('style:name') ?? '', readFormat(style)]),
  );
  const cellStyles = new Map(
    all
      .filter(({ name, attributes }) => name === 'style:style' && attributes.get('style:family') === 'table-cell')
      .map(({ attributes }): [string, CellStyle] => [
        attributes.get('style:name') ?? '',
        { parent: attributes.get('style:parent-style-name'), data: attributes.get('style:data-style-name') },
      ]),
  );
  return new Map([...cellStyles.keys()].map((name) => [name, shown.get(dataOf(name, cellStyles) ?? '') ?? general]));
}

const longestChain = 20;

/** The data style of a cell style, or of the one it is based on. */
function dataOf(name: string, styles: ReadonlyMap<string, CellStyle>): string | undefined {
  let style = styles.get(name);
  for (let step = 0; style && step < longestChain; step += 1) {
    if (style.data !== undefined) return style.data;
    style = styles.get(style.parent ?? '');
  }
  return undefined;
}

/** A number style without a fixed number of decimals is the general one. */
function readFormat(style: XmlElement): Shown {
  const format = formatByElement.get(style.name) ?? 'general';
  const [number] = childrenNamed(style, 'number:number');
  const written = number?.attributes.get('number:decimal-places');
  const decimals = written === undefined ? null : Number(written);
  if (format === 'number' && decimals === null) return currencyText(style) ? { format: 'currency', decimals } : general;
  return { format: format === 'number' && currencyText(style) ? 'currency' : format, decimals };
}

/** `0.00" €"` is money too. */
function currencyText(style: XmlElement): boolean {
  return childrenNamed(style, 'number:text').some(({ children }) => currencySign.test(children.join('')));
}
