import type { SurveyQuestionId } from '../model/survey';

/**
 * Shares of the Hesse-wide survey of just under 300 people under 25 about media and ways to reach their Jobcenter, as the
 * project's brief reports them. Only what was published as a number stands here; that e-mail and telephone lead, and that
 * nearly half want news by Instagram, is said in words.
 */
export const hesseShares: { readonly [Question in SurveyQuestionId]?: Readonly<Record<string, number>> } = {
  reach: { 'in-person': 0.6 },
  online: { 'almost-always': 0.2, 'up-to-8': 0.24 },
  services: { whatsapp: 0.95 },
  news: { homepage: 0.33 },
};
