/** JSON Schema (2020-12), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export type Schemas = Readonly<Record<string, JsonSchema>>;

/** An object with these members and no others; those of `optional` may be left out. */
export const record = (properties: Schemas, optional: Schemas = {}): JsonSchema => ({
  type: 'object',
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
  additionalProperties: false,
});

export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

export const text: JsonSchema = { type: 'string' };
export const texts: JsonSchema = listOf(text);
export const textOrNull: JsonSchema = { type: ['string', 'null'] };
export const flag: JsonSchema = { type: 'boolean' };
export const count: JsonSchema = { type: 'integer', minimum: 0 };
export const always = (value: unknown): JsonSchema => ({ const: value });
export const oneOf = (...values: readonly string[]): JsonSchema => ({ enum: values });
