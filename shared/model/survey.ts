import * as v from 'valibot';

/** A question with one answer. */
const one = <const Options extends readonly string[]>(options: Options) => v.optional(v.picklist(options));
/** A question with several answers, at least one. */
const several = <const Options extends readonly string[]>(options: Options) =>
  v.optional(v.pipe(v.array(v.picklist(options)), v.minLength(1), v.maxLength(options.length)));

/** The questions in their order with the answers they offer; `several`: more than one may be chosen. */
export const surveyQuestions = {
  reach: { several: true, options: ['mail', 'telephone', 'in-person', 'messenger', 'portal', 'post'] },
  online: { several: false, options: ['almost-always', 'up-to-8', 'up-to-4', 'up-to-2', 'rarely'] },
  services: {
    several: true,
    options: ['whatsapp', 'instagram', 'tiktok', 'youtube', 'snapchat', 'facebook', 'discord', 'none'],
  },
  news: { several: true, options: ['instagram', 'homepage', 'mail', 'messenger', 'post', 'talk'] },
  topics: { several: true, options: ['money', 'housing', 'jobs', 'school', 'health', 'family', 'offices'] },
  devices: { several: true, options: ['smartphone', 'computer', 'tablet', 'camera', 'printer', 'none'] },
  connection: { several: false, options: ['flat', 'mobile', 'elsewhere', 'none'] },
} as const;

export type SurveyQuestionId = keyof typeof surveyQuestions;
export type SurveyOption<Id extends SurveyQuestionId> = (typeof surveyQuestions)[Id]['options'][number];

/** The person's answers to the survey, given after consent and apart from the check. Every question can be skipped. */
export const surveySchema = v.strictObject({
  reach: several(surveyQuestions.reach.options),
  online: one(surveyQuestions.online.options),
  services: several(surveyQuestions.services.options),
  news: several(surveyQuestions.news.options),
  topics: several(surveyQuestions.topics.options),
  devices: several(surveyQuestions.devices.options),
  connection: one(surveyQuestions.connection.options),
});
export type Survey = v.InferOutput<typeof surveySchema>;

/** What was answered to one question; none where it was skipped. */
export function answersTo(survey: Survey, question: SurveyQuestionId): readonly string[] {
  const answer = survey[question];
  if (answer === undefined) return [];
  return typeof answer === 'string' ? [answer] : answer;
}
