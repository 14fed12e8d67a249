/** Languages that a client can choose, in the order in which they are offered. `de-simple` is German in plain words. */
export const languageCodes = ['de', 'de-simple', 'en', 'uk', 'ar', 'tr', 'ru', 'fa'] as const;
export type LanguageCode = (typeof languageCodes)[number];
