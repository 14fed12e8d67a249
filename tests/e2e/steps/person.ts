import type { Page } from '@playwright/test';
import { type Hand, type HandKind, handOf } from '../hand';
import { type Spoken, type Words, wordsOf } from '../words';

/** Somebody at the screen: what they see, how they work, which language they read. */
export interface Person {
  readonly page: Page;
  readonly kind: HandKind;
  readonly hand: Hand;
  readonly language: Spoken;
  readonly words: (namespace: string) => Words;
}

export function personAt(page: Page, kind: HandKind, language: Spoken = 'de'): Person {
  return { page, kind, hand: handOf(kind, page), language, words: (namespace) => wordsOf(language, namespace) };
}

/** A button, or a link that looks like one, by what it says. */
export function button({ page }: Person, name: string) {
  return page.getByRole('button', { name, exact: true }).or(page.getByRole('link', { name, exact: true }));
}

export function field({ page }: Person, label: string) {
  return page.getByRole('textbox', { name: label, exact: true });
}
