import { evidenceGrades } from '../language/citation.ts';
import { comparisons } from '../language/condition.ts';
import type { JsonSchema } from '../language/json-schema.ts';
import { locales } from '../language/text.ts';
import type { Detail } from './slim-report.ts';

/**
 * The JSON Schema (2020-12) of what `check` answers, in as much detail as was asked for. Later versions may add fields, so none is forbidden.
 *
 * @example
 * const isReport = new Ajv2020({ allowUnionTypes: true }).compile(reportJsonSchema());
 */
export const reportJsonSchema = (detail: Detail = 'full'): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: detail === 'full' ? 'Huice report' : `Huice report, detail: ${detail}`,
  ...record({
    pack: record({ id: text, version: text, digest: { type: 'string', pattern: '^[0-9a-f]{64}$' } }),
    asOf: day,
    results: listOf(detail === 'full' ? result : slimResults[detail]),
  }),
  $defs: detail === 'full' ? allDefs : { ...amountDefs(false), text: allDefs.text },
});

/** Fields whose names end in `?` may be absent. */
const record = (fields: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name.replace('?', ''), schema])),
  required: Object.keys(fields).filter((name) => !name.endsWith('?')),
});

const def = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
const oneOf = (...values: readonly (string | boolean)[]): JsonSchema => ({ enum: values });

const text: JsonSchema = { type: 'string' };
const ids = listOf(text);
const wording = def('text');
const citations = listOf(def('citation'));
/** A plain decimal: CNY where it is money. */
const figure: JsonSchema = { type: 'string', pattern: String.raw`^-?\d+(\.\d+)?$` };
const day: JsonSchema = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
const partialDate: JsonSchema = { type: 'string', pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$` };
const verdict = oneOf('met', 'unmet', 'open');

const dates = {
  state: oneOf('in-force', 'not-yet', 'ended', 'unconfirmed'),
  from: orNull(partialDate),
  until: orNull(partialDate),
  repealed: orNull(partialDate),
  lastAttested: orNull(partialDate),
};

const statusFields = {
  incentive: text,
  status: oneOf('eligible', 'conditional', 'undetermined', 'ineligible'),
  open: ids,
  judgements: ids,
  'version?': partialDate,
};

const slimResults = {
  status: record({ ...statusFields, validity: record(dates) }),
  amount: record({ ...statusFields, validity: record(dates), amount: def('amount') }),
};

const result = record({
  ...statusFields,
  title: wording,
  place: text,
  instrument: oneOf('award', 'relief', 'entitlement', 'qualification', 'equity'),
  validity: record({ ...dates, citations }),
  amount: def('amount'),
  proof: def('proof'),
  citations,
});

const amountKinds = [
  ...['exact', 'at-least', 'up-to', 'range', 'rate', 'sum', 'in-kind', 'equity', 'unstated', 'depends'],
  ...['readings', 'instalments'],
];

const amountDefs = (isCited: boolean) => ({
  amount: record({
    kind: oneOf(...amountKinds),
    min: orNull(figure),
    max: orNull(figure),
    currency: oneOf('CNY'),
    'rate?': figure,
    'base?': wording,
    'what?': wording,
    'pool?': figure,
    'parts?': listOf(def('amount')),
    'relief?': oneOf(true, 'perhaps'),
    'bound?': oneOf('up-to'),
    'readings?': listOf(def('labelledAmount')),
    'instalments?': listOf(def('labelledAmount')),
    'judgements?': ids,
    'tight?': oneOf(false),
    open: ids,
    ...(isCited ? { citations } : {}),
  }),
  labelledAmount: record({ 'label?': wording, 'mode?': oneOf('whole', 'marginal'), amount: def('amount') }),
});

const points = record({ min: figure, max: figure });
const given = orNull(def('given'));

const proofs: readonly JsonSchema[] = [
  record({ kind: oneOf('all', 'any', 'not'), verdict, of: listOf(def('proof')) }),
  record({ kind: oneOf('at-least-n'), n: { type: 'integer' }, verdict, of: listOf(def('proof')) }),
  record({
    kind: oneOf('fact'),
    fact: text,
    condition: def('factCondition'),
    verdict,
    given,
    gap: orNull(
      record({
        direction: oneOf('up', 'down'),
        min: figure,
        max: orNull(figure),
        unit: oneOf('CNY', 'unit', 'ratio', 'days'),
        exclusive: { type: 'boolean' },
      }),
    ),
    'parts?': listOf(record({ fact: text, given })),
    citations,
  }),
  record({ kind: oneOf('meets'), definition: text, verdict, of: listOf(def('proof')), citations }),
  record({
    kind: oneOf('points'),
    verdict,
    atLeast: figure,
    points,
    indicators: listOf(
      record({
        label: wording,
        'least?': figure,
        points,
        grades: listOf(record({ points: figure, of: def('proof') })),
      }),
    ),
    citations,
  }),
  record({ kind: oneOf('judgement'), judgement: text, verdict, citations }),
];

const cites = listOf(record({ clause: text, 'words?': text, 'inference?': wording }));

const factConditions: readonly JsonSchema[] = [
  record({ kind: oneOf('is'), fact: text, value: { type: 'boolean' }, cites }),
  record({ kind: oneOf('one-of', 'has-any', 'has-all'), fact: text, options: ids, cites }),
  record({ kind: oneOf('compare'), fact: text, op: oneOf(...comparisons), value: text, cites }),
];

const givens: readonly JsonSchema[] = [
  record({ kind: oneOf('value'), value: { type: ['string', 'boolean'] } }),
  record({
    kind: oneOf('range'),
    min: orNull(text),
    max: orNull(text),
    'minExclusive?': oneOf(true),
    'maxExclusive?': oneOf(true),
  }),
  record({ kind: oneOf('any-of'), options: ids }),
  record({ kind: oneOf('set'), includes: ids, excludes: ids, exact: { type: 'boolean' } }),
];

const allDefs = {
  ...amountDefs(true),
  text: record(Object.fromEntries(locales.map((locale) => [locale, text]))),
  citation: record({
    clause: text,
    'words?': text,
    'inference?': wording,
    document: text,
    title: text,
    issuer: text,
    'documentNumber?': text,
    'date?': partialDate,
    'dateInference?': wording,
    quote: text,
    'offset?': { type: 'integer', minimum: 0 },
    grade: oneOf(...evidenceGrades),
  }),
  proof: { oneOf: proofs },
  factCondition: { oneOf: factConditions },
  given: { oneOf: givens },
};
