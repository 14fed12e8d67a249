import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('published-schema.ts', import.meta.url).pathname);
writeFileSync(new URL(`../../${module.publishedSchemaPath}`, import.meta.url), module.publishedSchema());
