import * as z from 'zod/mini';
import { unreachable } from '../issue.ts';
import { boundsOf, type Fact } from './fact.ts';
import { type Pack, packSchema } from './pack.ts';

/** JSON Schema (2020-12), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of every pack. References between its parts are checked by `parsePack` beyond it. */
export const packJsonSchema = (): JsonSchema => z.toJSONSchema(packSchema(), { io: 'input' }) as JsonSchema;

/** The JSON Schema of a profile for this pack: one optional property per fact, nothing else. */
export const profileJsonSchema = (pack: Pack): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `${pack.id} profile`,
  type: 'object',
  properties: Object.fromEntries(pack.facts.map((fact) => [fact.id, answerSchema(fact)])),
  additionalProperties: false,
});

const figure = { type: ['string', 'number'] };
const range = (end: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: { min: end, max: end },
  additionalProperties: false,
});

const answerSchema = (fact: Fact): JsonSchema => {
  const about = { title: fact.label.en, description: fact.question.en };
  const oneOf = (...kinds: readonly JsonSchema[]): JsonSchema => ({ ...about, anyOf: [...kinds, { type: 'null' }] });
  switch (fact.kind) {
    case 'boolean':
      return oneOf({ type: 'boolean' }, anyOf({ type: 'boolean' }));
    case 'choice': {
      const option = { enum: fact.options.map(({ id }) => id) };
      return oneOf(option, anyOf(option));
    }
    case 'choices': {
      const some = { type: 'array', items: { enum: fact.options.map(({ id }) => id) }, uniqueItems: true };
      return oneOf(some, {
        type: 'object',
        properties: { includes: some, excludes: some },
        additionalProperties: false,
      });
    }
    case 'money':
      return oneOf(figure, range(figure));
    case 'quantity':
    case 'share': {
      const { minimum, maximum } = boundsOf(fact);
      const bounded = {
        ...figure,
        minimum: Number(minimum),
        ...(maximum === null ? {} : { maximum: Number(maximum) }),
      };
      return oneOf(bounded, range(bounded));
    }
    case 'date': {
      const day = { type: 'string', format: 'date' };
      return oneOf(day, range(day));
    }
    default:
      return unreachable(fact);
  }
};

const anyOf = (option: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: { anyOf: { type: 'array', items: option, minItems: 1 } },
  required: ['anyOf'],
  additionalProperties: false,
});
