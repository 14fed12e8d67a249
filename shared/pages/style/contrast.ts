/** A colour's red, green and blue, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads `#rrggbb` and what browsers compute, `rgb(27, 33, 38)`; null for anything else. */
export function rgbOf(text: string): Rgb | null {
  const hex = text.match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i);
  if (hex) return numbers(hex, 16);
  const computed = text.match(/^rgb\((\d+), (\d+), (\d+)\)$/);
  return computed ? numbers(computed, 10) : null;
}

function numbers(found: RegExpMatchArray, base: number): Rgb {
  const [red, green, blue] = found.slice(1).map((part) => Number.parseInt(part, base)) as [number, number, number];
  return [red, green, blue];
}

/** The contrast of two colours from 1 to 21, as WCAG 2.2 defines it under "contrast ratio". */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, "relative luminance" of sRGB. */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
