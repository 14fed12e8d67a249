import type { XmlElement } from '../xml/read-xml';
import { childrenNamed, findAt } from '../xml/walk';
import { body, hangingStops, headingOf, kindByName, type StyleKind } from './style-kind';

interface OdtStyle {
  readonly name: string;
  readonly parent: string | undefined;
  /** `''` switches off what the parent says. */
  readonly outline: string | undefined;
  readonly list: string | undefined;
  readonly page: string | undefined;
  readonly breakBefore: string | undefined;
  readonly breakAfter: string | undefined;
  readonly stops: number | undefined;
  readonly hanging: boolean | undefined;
}

/** What a paragraph is, once its styles have been asked. */
export interface OdtShape extends StyleKind {
  readonly tabStops: number;
  readonly breakBefore: boolean;
  readonly breakAfter: boolean;
}

/** Styles of paragraphs and tables, from both files of a document. */
export class OdtStyles {
  readonly #styles: ReadonlyMap<string, OdtStyle>;

  constructor(content: XmlElement, styles: XmlElement | null) {
    const places = [findAt(styles ?? undefined, 'office:styles'), findAt(content, 'office:automatic-styles')];
    const all = places.flatMap((place) => childrenNamed(place, 'style:style'));
    this.#styles = new Map(all.map((style) => [keyOf(style), readStyle(style)]));
  }

  shapeOf(family: 'paragraph' | 'table', name: string | undefined): OdtShape {
    const chain = this.#chain(family, name);
    const first = <Key extends keyof OdtStyle>(key: Key) => chain.find((style) => style[key] !== undefined)?.[key];
    const outline = Number(first('outline') || '0');
    const names = chain.length > 0 ? chain.map((style) => style.name) : [plainName(name ?? '')];
    const named = names.map(kindByName).find((kind) => kind !== null);
    const list: StyleKind = first('list') ? { style: 'list', level: 0 } : body;
    const kind = outline > 0 ? headingOf(outline) : (named ?? list);
    return {
      ...kind,
      tabStops: (first('stops') ?? 0) + hangingStops(kind, first('hanging') ?? false),
      breakBefore: first('breakBefore') === 'page' || Boolean(chain[0]?.page),
      breakAfter: first('breakAfter') === 'page',
    };
  }

  #chain(family: string, name: string | undefined): OdtStyle[] {
    const chain = new Set<OdtStyle>();
    for (let style = this.#styles.get(`${family} ${name}`); style && !chain.has(style); ) {
      chain.add(style);
      style = this.#styles.get(`${family} ${style.parent}`);
    }
    return [...chain];
  }
}

const keyOf = ({ attributes }: XmlElement) => `${attributes.get('style:family')} ${attributes.get('style:name')}`;

function readStyle(style: XmlElement): OdtStyle {
  const { attributes } = style;
  const properties = findAt(style, 'style:paragraph-properties') ?? findAt(style, 'style:table-properties');
  const stops = findAt(properties, 'style:tab-stops');
  const indent = properties?.attributes.get('fo:text-indent');
  return {
    name: attributes.get('style:display-name') ?? plainName(attributes.get('style:name') ?? ''),
    parent: attributes.get('style:parent-style-name'),
    outline: attributes.get('style:default-outline-level'),
    list: attributes.get('style:list-style-name'),
    page: attributes.get('style:master-page-name'),
    breakBefore: properties?.attributes.get('fo:break-before'),
    breakAfter: properties?.attributes.get('fo:break-after'),
    stops: stops && childrenNamed(stops, 'style:tab-stop').length,
    hanging: indent === undefined ? undefined : indent.startsWith('-'),
  };
}

/** Files write a blank in a style's name as `_20_`. */
const plainName = (name: string) => name.replaceAll('_20_', ' ');
