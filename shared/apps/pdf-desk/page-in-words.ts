import type { Words } from '../../i18n/words';
import type { Turn } from './arrangement';

/** A page for somebody who cannot see it. */
export interface PageInWords {
  /** What stands out on it; enough to tell it from the others. Empty on a blank page. */
  readonly headline: string;
  /** Everything that is written on it. */
  readonly text: string;
  /** Clockwise degrees by which the content lies in the file. */
  readonly turn: Turn;
}

/** Says how a page stands after it was turned, and what is on it. */
export function pictureInWords(
  t: Words<'pdf-desk'>,
  page: PageInWords,
  turn: Turn,
  detail: 'headline' | 'text',
): string {
  if (page.text === '') return t('picture.blank');
  const stands = ((page.turn + turn) % 360) as Turn;
  return t(`picture.stands.${stands}`, { text: page[detail] });
}
