import { toJsonSchema } from '@valibot/to-json-schema';
import { attemptSchema } from '../../shared/model/attempt';
import { findingSchema } from '../../shared/model/criterion';
import { observationSchema } from '../../shared/model/observation';
import { pdfFactsSchema } from '../../shared/model/pdf';
import { personSchema } from '../../shared/model/person';
import { resultSchema } from '../../shared/model/result';

/** Where the published format lies, from the project's root. */
export const publishedSchemaPath = 'shared/exchange/result.schema.json';

/** The result format as JSON Schema (draft 2020-12), made from the code's own schema. */
export function publishedSchema(): string {
  const schema = toJsonSchema(resultSchema, {
    target: 'draft-2020-12',
    // Days that there are: the format `date-time` says so already.
    ignoreActions: ['check'],
    definitions: {
      attempt: attemptSchema,
      finding: findingSchema,
      observation: observationSchema,
      pdfFacts: pdfFactsSchema,
      person: personSchema,
    },
  });
  const about = {
    title: 'Probefahrt result',
    description: 'The JSON inside a result file (age-encryption.org/v1), format version 2. Made by npm run schema.',
  };
  return `${JSON.stringify({ ...about, ...schema }, null, 2)}\n`;
}
