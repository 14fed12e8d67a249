/** The languages of the product, each with its own name and writing direction. */
export const languages = [
  { code: 'de', name: 'Deutsch', direction: 'ltr' },
  { code: 'en', name: 'English', direction: 'ltr' },
] as const satisfies readonly { code: string; name: string; direction: 'ltr' | 'rtl' }[];

export type Language = (typeof languages)[number]['code'];

export function isLanguage(code: unknown): code is Language {
  return languages.some((language) => language.code === code);
}

/** The first of the wished languages that the product speaks, German otherwise. */
export function bestLanguage(wished: readonly string[]): Language {
  const codes = wished.map((tag) => tag.toLowerCase().split('-')[0]);
  return codes.find(isLanguage) ?? 'de';
}
