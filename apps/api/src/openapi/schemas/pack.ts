import type { Pack } from '@huice/engine';
import { packJsonSchema, profileJsonSchema } from '@huice/engine/review';
import { asRef } from '../as-ref.ts';
import { type JsonSchema, record, type Schemas } from '../json-schema.ts';

/** What is said by a pack, and what can be said of a company to it. */
export const packSchemas = (pack: Pack, keys: readonly string[]): Schemas => {
  const { properties, $defs } = packJsonSchema() as { readonly properties: Schemas; readonly $defs: Schemas };
  const listed = (...names: readonly string[]): JsonSchema =>
    record({ pack: asRef('PackHead'), ...Object.fromEntries(names.map((name) => [name, renamed(properties[name])])) });
  const { $schema: _, ...profile } = profileJsonSchema(pack);
  return {
    PackKey: { enum: keys },
    IncentiveId: { enum: pack.incentives.map(({ id }) => id) },
    Profile: profile,
    Attested: {
      description: 'What an authority has settled, by judgement; apart from what the company says itself.',
      type: ['object', 'null'],
      properties: Object.fromEntries(
        pack.judgements.map(({ id, label }) => [id, { type: ['boolean', 'null'], title: label.en }]),
      ),
      additionalProperties: false,
    },
    IncentivesAnswer: listed('incentives'),
    FactsAnswer: listed('groups', 'facts', 'judgements'),
    SourcesAnswer: listed('documents', 'clauses'),
    ...Object.fromEntries(Object.entries($defs).map(([name, schema]) => [nameOf(name), renamed(schema)])),
  };
};

/** `__schema3`, as the schema of a pack has it, says nothing beside the others. */
const nameOf = (name: string): string => name.replace(/^__schema/, 'PackPart');

const renamed = (schema: unknown): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/__schema', '"#/components/schemas/PackPart')) as JsonSchema;
