import { caseForm } from '../cases/case-form.ts';
import { amountWords } from '../form/amount-form.ts';
import { conditionWords } from '../form/condition-form.ts';
import {
  alternativesOf,
  type Form,
  formOf,
  packForm,
  packLists,
  propertiesOf,
  requiredOf,
  resolved,
  roleOf,
  written,
} from '../form/pack-form.ts';

type Schema = Readonly<Record<string, unknown>>;

/**
 * A JSON Schema for each kind of file of a pack as it is written, by the name of the file: `pack`, `incentive`, `document`, and each
 * list. Made from the engine's own schema and the words of the short forms, as the reader is.
 */
export const yamlSchemas = (): Readonly<Record<string, Schema>> => {
  const lists = packLists.filter((list) => list !== 'documents' && list !== 'incentives' && list !== 'clauses');
  return {
    pack: packFile(),
    incentive: file(
      'incentive',
      withMore(entrySchema('incentives'), { cases: { type: 'array', items: caseSchema() } }, ['id']),
    ),
    document: file(
      'document',
      withMore(entrySchema('documents'), { clauses: byId('clauses', ['document', 'grade']) }, ['id']),
    ),
    ...Object.fromEntries(lists.map((list) => [written(list), file(written(list), byId(list))])),
    english: file('english', english),
  };
};

/** Each Chinese text of the pack with its English. */
const english: Schema = { type: 'object', additionalProperties: { type: 'string', minLength: 1 } };

const dialect = 'https://json-schema.org/draft/2020-12/schema';

const file = (title: string, schema: Schema): Schema => ({
  $schema: dialect,
  title: `huice ${title}.yaml`,
  ...schema,
  $defs: shared(),
});

const packFile = (): Schema => {
  const lists = packLists.map((list) => [written(list), byId(list)] as const);
  const scalars = ['id', 'version', 'title'].map((key) => [key, of(propertiesOf(packForm)[key] as Form)] as const);
  const uses = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
  return file('pack', {
    type: 'object',
    properties: { ...Object.fromEntries([...scalars, ...lists]), uses, english },
    required: ['id', 'version', 'title'],
    additionalProperties: false,
  });
};

/** What several files have in common, by the roles that the reader knows. */
const shared = (): Schema => ({
  text: {
    description: '简体中文即可；zh-Hant 由它转换，en 可以不写',
    anyOf: [
      { type: ['string', 'number'] },
      {
        type: 'object',
        properties: { 'zh-Hans': { type: 'string' }, 'zh-Hant': { type: 'string' }, en: { type: 'string' } },
        required: ['zh-Hans'],
        additionalProperties: false,
      },
    ],
  },
  figure: { description: '20万、2000万元、5%、0.05', type: ['string', 'number'] },
  citation: { anyOf: [{ type: 'string' }, { type: 'object', minProperties: 1 }] },
  citations: {
    anyOf: [{ $ref: '#/$defs/citation' }, { type: 'array', items: { $ref: '#/$defs/citation' }, minItems: 1 }],
  },
  condition: {
    description: '一个条件：事实编号加比较，或 all、any、not、at-least、judgement、meets、points',
    type: 'object',
    minProperties: 1,
    properties: {
      ...Object.fromEntries(Object.keys(conditionWords).map((word) => [word, conditionValue(word)])),
      cites: { $ref: '#/$defs/citations' },
    },
  },
  amount: {
    description: '一个金额，例如 exactly: 20万',
    anyOf: [
      { type: ['string', 'number'] },
      {
        type: 'object',
        properties: {
          ...Object.fromEntries(Object.keys(amountWords).map((word) => [word, {}])),
          cites: { $ref: '#/$defs/citations' },
          kind: { type: 'string' },
        },
      },
    ],
  },
});

const conditionRef = { $ref: '#/$defs/condition' };

const conditionValue = (word: string): Schema => {
  if (word === 'all' || word === 'any') return { type: 'array', items: conditionRef, minItems: 1 };
  if (word === 'not') return conditionRef;
  if (word === 'at-least')
    return {
      type: 'object',
      properties: { n: { type: 'integer', minimum: 1 }, of: { type: 'array', items: conditionRef } },
      required: ['n', 'of'],
    };
  return word === 'points' ? { type: 'object' } : { type: 'string' };
};

/** What comes out may be one figure. */
const caseSchema = (): Schema => {
  const schema = of(caseForm);
  const properties = schema['properties'] as Schema;
  const amount = { anyOf: [{ $ref: '#/$defs/figure' }, properties['amount']] };
  return { ...schema, properties: { ...properties, amount } };
};

const entrySchema = (list: string): Schema => of(formOf(list));

/** Either a list, or a mapping by id in which a text alone is a label or a quote. */
const byId = (list: string, implied: readonly string[] = []): Schema => byIdOf(formOf(list), implied);

const byIdOf = (item: Form, implied: readonly string[] = []): Schema => {
  const whole = without(of(item), implied);
  return {
    anyOf: [
      { type: 'array', items: whole },
      { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, without(whole, ['id'])] } },
    ],
  };
};

/** The same where what stands around it says some of the keys. */
const without = (schema: Schema, implied: readonly string[]): Schema => {
  const alternatives = schema['oneOf'] as readonly Schema[] | undefined;
  if (alternatives !== undefined) return { oneOf: alternatives.map((one) => without(one, implied)) };
  const required = ((schema['required'] ?? []) as readonly string[]).filter((key) => !implied.includes(key));
  return { ...schema, required };
};

const withMore = (schema: Schema, more: Schema, implied: readonly string[]): Schema => {
  const properties = { ...(schema['properties'] as Schema), ...more };
  return { ...without(schema, implied), properties };
};

/** The schema of what is written for a part of the language. */
const of = (form: Form): Schema => {
  const part = resolved(form);
  const role = roleOf(part);
  if (role === 'by-id') return byIdOf(resolved(part['items'] as Form));
  if (role === 'text' || role === 'citations' || role === 'condition' || role === 'amount' || role === 'figure')
    return { $ref: `#/$defs/${role}` };
  const alternatives = alternativesOf(part);
  if (alternatives !== undefined) return { oneOf: alternatives.map(of) };
  if (part['type'] === 'array') return { ...part, items: of(part['items'] as Form) };
  if (part['type'] === 'string' && part['enum'] === undefined) return { ...part, type: ['string', 'number'] };
  if (part['type'] !== 'object') return part;
  const rest = part['additionalProperties'];
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(propertiesOf(part)).map(([key, inner]) => [written(key), of(inner)])),
    required: requiredOf(part).map(written),
    ...(rest === undefined ? {} : { additionalProperties: typeof rest === 'object' ? of(rest as Form) : rest }),
  };
};
