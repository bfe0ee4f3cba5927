// JSON Schema of packs, profiles and reports, for editors and for those who do not run this code: `@huice/engine/schema`.
export { reportJsonSchema } from './decide/report-json-schema.ts';
export { type JsonSchema, packJsonSchema, profileJsonSchema } from './language/json-schema.ts';
