import type { LanguageCode } from '../model/language-code';

export type Language = LanguageCode;

/** One language: its own name, how pages name it to browsers and screen readers (BCP 47), and where its lines begin. */
export interface LanguageFacts {
  readonly code: Language;
  readonly name: string;
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The languages of the product, in the order in which they are offered. */
export const languages: readonly LanguageFacts[] = [
  { code: 'de', name: 'Deutsch', tag: 'de', direction: 'ltr' },
  { code: 'de-simple', name: 'Deutsch – einfach', tag: 'de-x-simple', direction: 'ltr' },
  { code: 'en', name: 'English', tag: 'en', direction: 'ltr' },
  { code: 'uk', name: 'Українська', tag: 'uk', direction: 'ltr' },
  { code: 'ar', name: 'العربية', tag: 'ar', direction: 'rtl' },
  { code: 'tr', name: 'Türkçe', tag: 'tr', direction: 'ltr' },
  { code: 'ru', name: 'Русский', tag: 'ru', direction: 'ltr' },
  { code: 'fa', name: 'فارسی', tag: 'fa', direction: 'rtl' },
];

/** Languages whose words are not complete yet. They are not offered; `tests/locales.test.ts` checks what is there. */
export const arriving: readonly Language[] = [];

export const offered = languages.filter(({ code }) => !arriving.includes(code));

/** What the coach desk speaks. */
export type CoachLanguage = 'de' | 'en';
export const isCoachLanguage = (code: Language): code is CoachLanguage => code === 'de' || code === 'en';
export const coachLanguages = languages.filter(
  (language): language is LanguageFacts & { readonly code: CoachLanguage } => isCoachLanguage(language.code),
);

export function isLanguage(code: unknown): code is Language {
  return languages.some((language) => language.code === code);
}

/** The first of the wished languages (BCP 47) among those there are, German otherwise. */
export function bestLanguage(wished: readonly string[], among: readonly LanguageFacts[] = offered): Language {
  for (const tag of wished) {
    const [primary] = tag.toLowerCase().split('-');
    const found = among.find(({ code }) => code === tag) ?? among.find(({ code }) => code === primary);
    if (found) return found.code;
  }
  return 'de';
}

export function factsOf(spoken: Language): LanguageFacts {
  return languages.find(({ code }) => code === spoken) as LanguageFacts;
}
