import * as z from 'zod/mini';
import { unreachable } from '../issue.ts';
import { dateForms } from '../value/calendar-date.ts';
import { MAX_NUMBER_LENGTH, plainNumber } from '../value/decimal.ts';
import { boundsOf, countsWhole, type Fact, type NumericFact } from './fact.ts';
import { figuresOf } from './figures.ts';
import { entrySchemas, type Pack, packSchema } from './pack.ts';

/** JSON Schema (2020-12), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of every pack. References between its parts are checked by `parsePack` beyond it.
 *
 * @example
 * const isPack = new Ajv2020({ allowUnionTypes: true }).compile(packJsonSchema());
 */
export const packJsonSchema = (): JsonSchema =>
  z.toJSONSchema(packSchema(entrySchemas()), { io: 'input' }) as JsonSchema;

/**
 * The JSON Schema of a profile for this pack: one optional property per fact and per term, nothing else.
 *
 * @example
 * const isProfile = new Ajv2020({ allowUnionTypes: true }).compile(profileJsonSchema(pack));
 */
export const profileJsonSchema = (pack: Pack): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `${pack.id} profile`,
  type: 'object',
  properties: Object.fromEntries([...figuresOf(pack).values()].map((fact) => [fact.id, answerSchema(fact)])),
  additionalProperties: false,
});

/** Only in form: that an option is not both in and out, or that an amount has one reading, takes `parseAnswer`. */
const answerSchema = (fact: Fact): JsonSchema => {
  const about = { title: fact.label.en, description: fact.question.en };
  const oneOf = (...kinds: readonly JsonSchema[]): JsonSchema => ({ ...about, anyOf: [...kinds, { type: 'null' }] });
  switch (fact.kind) {
    case 'boolean':
      return oneOf({ type: 'boolean' }, anyOf({ type: 'boolean' }));
    case 'choice': {
      const option = { enum: fact.options.map(({ id }) => id) };
      return oneOf(option, anyOf(option, { uniqueItems: true }));
    }
    case 'choices': {
      const some = { type: 'array', items: { enum: fact.options.map(({ id }) => id) }, uniqueItems: true };
      return oneOf(some, record({ includes: orNull(some), excludes: orNull(some) }));
    }
    case 'money':
    case 'quantity':
    case 'share': {
      const figure = figureSchema(fact);
      return oneOf(figure, rangeOf(figure));
    }
    case 'date':
      return oneOf(day, rangeOf(day));
    default:
      return unreachable(fact);
  }
};

/** A number, bounded as the fact is; or text, whose value a schema cannot bound. */
const figureSchema = (fact: NumericFact): JsonSchema => {
  const { minimum, maximum } = boundsOf(fact);
  return {
    type: ['string', countsWhole(fact) ? 'integer' : 'number'],
    minimum: Number(minimum),
    maximum: maximum === null ? Number.MAX_SAFE_INTEGER : Number(maximum),
    minLength: 1,
    maxLength: MAX_NUMBER_LENGTH,
    ...(fact.kind === 'money' ? {} : { pattern: plainNumber.source }),
  };
};

/** In half width, with room around it. */
const day = {
  type: 'string',
  maxLength: MAX_NUMBER_LENGTH,
  pattern: dateForms.source.replace('^', '^\\s*').replace('$', '\\s*$$'),
};

const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

const record = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length === 0 ? {} : { required }),
  additionalProperties: false,
});

const rangeOf = (end: JsonSchema): JsonSchema => {
  const exclusive = { type: ['boolean', 'null'] };
  return record({ min: orNull(end), max: orNull(end), minExclusive: exclusive, maxExclusive: exclusive });
};

const anyOf = (option: JsonSchema, more: JsonSchema = {}): JsonSchema =>
  record({ anyOf: { type: 'array', items: option, minItems: 1, ...more } }, ['anyOf']);
