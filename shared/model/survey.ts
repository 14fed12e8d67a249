import * as v from 'valibot';

/** The person's answers to the survey, given after consent and apart from the check. Every question can be skipped. */
export const surveySchema = v.strictObject({});
export type Survey = v.InferOutput<typeof surveySchema>;
