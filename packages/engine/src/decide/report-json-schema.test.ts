import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propertyRuns } from '../../test/property-runs.ts';
import { amounts, conditions, good, packWith, profiles, stage, termsOf, x, y } from '../../test/random-amount.ts';
import { randomAttested, randomPack, randomProfile } from '../../test/random-pack.ts';
import {
  cites,
  excellent,
  financing,
  listed,
  packOf,
  promise,
  values,
  wording,
  words,
} from '../../test/sample-pack.ts';
import { any, definition, indicator, money, points, term } from '../build.ts';
import { compile } from '../compile.ts';
import type { JsonSchema } from '../language/json-schema.ts';
import type { Pack } from '../language/pack.ts';
import { reportJsonSchema } from './report-json-schema.ts';
import type { Detail } from './slim-report.ts';

const details: readonly Detail[] = ['status', 'amount', 'full'];

/** The schema says of every field what it is: with none allowed beside those that it names, reports still pass. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in schema ? { ...inside, additionalProperties: false } : inside;
};

const validator = (schema: unknown) =>
  new Ajv2020({ allowUnionTypes: true, strict: true, allErrors: true }).compile(schema as JsonSchema);

const validators = new Map(details.map((detail) => [detail, validator(closed(reportJsonSchema(detail)))]));

const reportOf = (pack: Pack, profile: unknown, detail: Detail, attested: Record<string, boolean> = {}): unknown => {
  const compiled = compile(pack);
  if (!compiled.ok) return expect.fail(JSON.stringify(compiled.issues));
  const report = compiled.value.check(profile, { asOf: '2024-01-01', attested, detail });
  // A profile that contradicts itself has no report.
  return report.ok ? JSON.parse(JSON.stringify(report.value)) : undefined;
};

const passes = (pack: Pack, profile: unknown, attested?: Record<string, boolean>) => {
  for (const detail of details) {
    const report = reportOf(pack, profile, detail, attested);
    if (report === undefined) return;
    const isReport = validators.get(detail);
    expect([isReport?.(report), isReport?.errors]).toEqual([true, null]);
  }
};

describe('the JSON Schema of reports', () => {
  test('accepts every report of random packs, and names every field that it has', () => {
    fc.assert(fc.property(randomPack, randomProfile, randomAttested, passes), { numRuns: propertyRuns(60) });
  });

  test('accepts amounts of every kind', () => {
    const figures = ['x', 'y'];
    fc.assert(
      fc.property(amounts(figures, false), conditions(figures), profiles(figures), (amount, condition, profile) =>
        passes(packWith(amount, condition, [x, y, stage, good], termsOf('x', 'y')), profile),
      ),
      { numRuns: propertyRuns(60) },
    );
  });

  test('accepts definitions, points, terms and readings in a proof', () => {
    const known = definition('known', words('Known'), any(listed.is(true, cites), excellent.holds(cites)), cites);
    const both = term('both', { kind: 'sum', label: words('Both'), facts: ['financing', 'tax'] });
    const tax = money('tax', wording('Tax'));
    const score = points(
      '10',
      [
        indicator(
          words('Money'),
          { '5': financing.atLeast(values.cny('5'), cites), '10': known.met(cites) },
          { least: '5' },
        ),
      ],
      cites,
    );
    const some = packOf(
      promise('defined', known.met(cites)),
      promise('scored', score),
      promise('worked-out', both.moreThan(values.cny('20'), cites)),
    );
    const pack: Pack = {
      ...some,
      facts: [...some.facts, tax.fact],
      definitions: [known.definition],
      terms: [both.term],
    };
    for (const profile of [{}, { financing: '10', listed: true }, { financing: { max: '30' }, tax: '0.5' }])
      passes(pack, profile);
    expect(JSON.stringify(reportOf(pack, { financing: { max: '30' } }, 'full'))).toMatch(
      /"kind":"meets".*"kind":"points".*"parts":/,
    );
  });

  test.each([
    ['a report without a day', (report: Json) => delete report['asOf']],
    ['a status that there is not', (report: Json) => Object.assign(first(report), { status: 'maybe' })],
    ['a result without what is open', (report: Json) => delete first(report)['open']],
    ['an amount as a number', (report: Json) => Object.assign(first(report)['amount'] as Json, { min: 20 })],
    ['a proof of no kind', (report: Json) => Object.assign(first(report)['proof'] as Json, { kind: 'guess' })],
  ])('refuses %s', (_, spoil) => {
    const isReport = validator(reportJsonSchema());
    const pack = packOf(promise('one', { kind: 'is', fact: 'listed', value: true, cites }));
    const report = reportOf(pack, {}, 'full') as Json;
    expect(isReport(report)).toBe(true);
    spoil(report);
    expect(isReport(report)).toBe(false);
  });

  test('lets a later version add fields', () => {
    const pack = packOf(promise('one', { kind: 'is', fact: 'listed', value: true, cites }, { title: words('One') }));
    const report = reportOf(pack, {}, 'full') as Json;
    expect(validator(reportJsonSchema())({ ...report, later: true })).toBe(true);
  });
});

type Json = Record<string, unknown>;

const first = (report: Json): Json => (report['results'] as Json[])[0] as Json;
