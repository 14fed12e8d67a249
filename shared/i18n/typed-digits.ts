const native = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * A typed text with 0–9 in place of the Arabic and Persian numerals of a phone's keyboard, as German forms and programs
 * want them; their decimal sign becomes the German comma. Never longer or shorter than what was typed.
 */
export function germanDigits(typed: string): string {
  return typed.replace(native, (digit) => String(digit.charCodeAt(0) & 0xf)).replaceAll('\u066b', ',');
}
