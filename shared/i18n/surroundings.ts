import type { Language } from './languages';

/**
 * The language of what exists in German and English only: an interviewer's voice, a table program's decimal comma, job
 * titles. Who reads another language lives among German things, and takes the German one.
 */
export function surroundings(spoken: Language): 'de' | 'en' {
  return spoken === 'en' ? 'en' : 'de';
}
