import { readFileSync } from 'node:fs';
import { type Language, offered } from '../shared/i18n/languages';

interface GeneratedFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** The browser's own word files, `_locales/<lang>/messages.json`, made from `locales/<lang>/extension.json`. */
export function manifestMessages(): GeneratedFile[] {
  return offered.filter(isKnownToBrowsers).map(({ code }) => ({
    relativeDest: `_locales/${code}/messages.json`,
    contents: JSON.stringify(messagesOf(code), null, 2),
  }));
}

/** Browsers choose by their own language, and none is set to plain German. */
const isKnownToBrowsers = ({ code }: { code: Language }) => code !== 'de-simple';

function messagesOf(language: string): Record<string, { message: string }> {
  const address = new URL(`../locales/${language}/extension.json`, import.meta.url);
  const words = JSON.parse(readFileSync(address, 'utf8')) as Record<string, string>;
  return Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }]));
}
