import type { XmlElement } from '../xml/read-xml';
import { childrenNamed, findAt } from '../xml/walk';
import { body, hangingStops, headingOf, kindByName, type StyleKind } from './style-kind';

/** A paragraph's properties, its own or those of one style. */
export interface DocxProperties {
  /** 0…8, 9 = body text. */
  readonly outline: number | null;
  /** `0` switches a style's list off. */
  readonly list: string | null;
  /** Tab stops by position; false clears one of the style. */
  readonly stops: ReadonlyMap<string, boolean>;
  readonly hanging: boolean | null;
  readonly breakBefore: boolean | null;
}

interface DocxStyle {
  readonly name: string;
  readonly parent: string | undefined;
  readonly properties: DocxProperties;
}

/** What a paragraph is, once its styles have been asked. */
export interface ParagraphShape extends StyleKind {
  readonly tabStops: number;
  readonly breakBefore: boolean;
}

export class DocxStyles {
  readonly #styles: ReadonlyMap<string, DocxStyle>;
  readonly #usual: string | undefined;

  constructor(part: XmlElement | null) {
    const styles = childrenNamed(part ?? undefined, 'w:style').filter(
      ({ attributes }) => attributes.get('w:type') === 'paragraph',
    );
    this.#styles = new Map(styles.map((style) => [idOf(style), readStyle(style)]));
    const usual = styles.find(({ attributes }) => isOn(attributes.get('w:default') ?? '0'));
    this.#usual = usual && idOf(usual);
  }

  /** @param properties the paragraph's `w:pPr` */
  shapeOf(properties: XmlElement | undefined): ParagraphShape {
    const id = valueAt(properties, 'w:pStyle') ?? this.#usual;
    const chain = this.#chain(id);
    const names = chain.length > 0 ? chain.map(({ name }) => name) : [id ?? ''];
    const all = [readProperties(properties), ...chain.map((style) => style.properties)];
    const stops = new Map(all.toReversed().flatMap((one) => [...one.stops]));
    const kind = kindOf(all, names);
    const tabStops = [...stops.values()].filter(Boolean).length + hangingStops(kind, first(all, 'hanging') ?? false);
    return { ...kind, tabStops, breakBefore: first(all, 'breakBefore') ?? false };
  }

  /** A style and those it is based on. */
  #chain(id: string | undefined): DocxStyle[] {
    const chain = new Set<DocxStyle>();
    for (let style = this.#styles.get(id ?? ''); style && !chain.has(style); ) {
      chain.add(style);
      style = this.#styles.get(style.parent ?? '');
    }
    return [...chain];
  }
}

/** @param names of the paragraph's style and those it is based on; the id alone where the file lacks the style */
function kindOf(all: readonly DocxProperties[], names: readonly string[]): StyleKind {
  const named = names.map(kindByName).find((kind) => kind !== null);
  const outline = first(all, 'outline');
  if (named?.style === 'title') return named;
  if (outline !== null) return outline < 9 ? headingOf(outline + 1) : body;
  if (named?.style === 'heading') return named;
  const list = first(all, 'list');
  if (list !== null) return list === '0' ? body : { style: 'list', level: 0 };
  return named ?? body;
}

function first<Key extends 'outline' | 'list' | 'hanging' | 'breakBefore'>(
  all: readonly DocxProperties[],
  key: Key,
): DocxProperties[Key] | null {
  return all.find((one) => one[key] !== null)?.[key] ?? null;
}

function readStyle(style: XmlElement): DocxStyle {
  return {
    name: valueAt(style, 'w:name') ?? idOf(style),
    parent: valueAt(style, 'w:basedOn'),
    properties: readProperties(findAt(style, 'w:pPr')),
  };
}

function readProperties(properties: XmlElement | undefined): DocxProperties {
  const outline = valueAt(properties, 'w:outlineLvl');
  const breakBefore = findAt(properties, 'w:pageBreakBefore');
  const indent = findAt(properties, 'w:ind')?.attributes;
  const hanging = indent?.get('w:hanging');
  return {
    outline: outline === undefined ? null : Number(outline),
    list: valueAt(findAt(properties, 'w:numPr'), 'w:numId') ?? null,
    stops: new Map(
      childrenNamed(findAt(properties, 'w:tabs'), 'w:tab').map(({ attributes }) => [
        attributes.get('w:pos') ?? '',
        attributes.get('w:val') !== 'clear',
      ]),
    ),
    hanging: hanging === undefined ? (indent?.has('w:firstLine') ? false : null) : Number(hanging) > 0,
    breakBefore: breakBefore ? isOn(breakBefore.attributes.get('w:val') ?? '1') : null,
  };
}

const idOf = ({ attributes }: XmlElement) => attributes.get('w:styleId') ?? '';

function valueAt(element: XmlElement | undefined, name: string): string | undefined {
  return findAt(element, name)?.attributes.get('w:val');
}

const isOn = (value: string) => !['0', 'false', 'off'].includes(value);
