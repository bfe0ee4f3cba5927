import fc from 'fast-check';
import type { Answer, Condition, Pack, Profile } from '../src/index.ts';
import { cites, packOf, promise } from './sample-pack.ts';

/** The thresholds that random conditions compare with: few, so that conditions meet each other. */
const thresholds: Readonly<Record<string, readonly string[]>> = {
  financing: ['10', '20', '30'],
  people: ['3', '5', '6'],
  foreign: ['0.25', '0.5', '1'],
  founded: ['2020-01-01', '2020-01-02', '2021-06-30'],
};

const options: Readonly<Record<string, readonly string[]>> = {
  stage: ['none', 'filed', 'done'],
  fields: ['ai', 'data'],
};

const someOptions = (fact: string) =>
  fc.uniqueArray(fc.constantFrom(...(options[fact] as readonly string[])), { minLength: 1 });

const op = fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const, '=' as const);

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.boolean().map((value): Condition => ({ kind: 'is', fact: 'listed', value, cites })),
  someOptions('stage').map((some): Condition => ({ kind: 'one-of', fact: 'stage', options: some, cites })),
  fc
    .tuple(fc.constantFrom('has-any' as const, 'has-all' as const), someOptions('fields'))
    .map(([kind, some]): Condition => ({ kind, fact: 'fields', options: some, cites })),
  fc
    .constantFrom(...Object.keys(thresholds))
    .chain((fact) =>
      fc
        .tuple(op, fc.constantFrom(...(thresholds[fact] as readonly string[])))
        .map(([with_, value]): Condition => ({ kind: 'compare', fact, op: with_, value, cites })),
    ),
  fc.constantFrom('promising', 'excellent').map((judgement): Condition => ({ kind: 'judgement', judgement, cites })),
);

/** Any condition over the sample facts, three groups deep. */
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition; group: Condition }>((tie) => {
  const parts = fc.array(tie('node'), { minLength: 1, maxLength: 3 });
  return {
    node: fc.oneof({ depthSize: 'small', maxDepth: 3, withCrossShrink: true }, leaf, tie('group')),
    group: fc.oneof(
      fc.tuple(fc.constantFrom('all' as const, 'any' as const), parts).map(([kind, of]): Condition => ({ kind, of })),
      parts.chain((of) =>
        fc.integer({ min: 1, max: of.length }).map((n): Condition => ({ kind: 'at-least-n', n, of })),
      ),
      tie('node').map((of): Condition => ({ kind: 'not', of })),
    ),
  };
}).node;

/** A pack of one to three random incentives. */
export const randomPack: fc.Arbitrary<Pack> = fc
  .array(condition, { minLength: 1, maxLength: 3 })
  .map((conditions) => packOf(...conditions.map((one, index) => promise(`incentive-${index}`, one))));

/** The values that tell any two cells apart: on, just below and just above each threshold. */
export const candidates: Readonly<Record<string, readonly string[]>> = {
  financing: ['0', '5', '10', '15', '20', '25', '30', '40'],
  people: ['0', '2', '3', '4', '5', '6', '7'],
  foreign: ['0', '0.1', '0.25', '0.3', '0.5', '0.7', '1'],
  founded: ['2019-12-31', '2020-01-01', '2020-01-02', '2020-01-03', '2021-06-30', '2021-07-01'],
};

/** Thresholds between which, and beside which, there are candidates: so that an end which does not count leaves something. */
const beside: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  financing: [
    ['10', '20'],
    ['20', '30'],
    ['10', '30'],
  ],
  people: [['3', '5']],
  foreign: [['0.25', '0.5']],
  founded: [['2020-01-01', '2021-06-30']],
};

const ordered = (fact: string): fc.Arbitrary<Answer> => {
  const all = candidates[fact] as readonly string[];
  const index = fc.nat(all.length - 1);
  return fc.oneof(
    index.map((at) => all[at] as string),
    fc
      .tuple(index, index)
      .map(([a, b]) => ({ min: all[Math.min(a, b)] as string, max: all[Math.max(a, b)] as string })),
    index.map((at) => ({ min: all[at] as string })),
    index.map((at) => ({ max: all[at] as string })),
    fc
      .tuple(fc.constantFrom(...(beside[fact] as readonly (readonly [string, string])[])), fc.boolean(), fc.boolean())
      .map(([[min, max], minExclusive, maxExclusive]) => ({ min, max, minExclusive, maxExclusive })),
    fc.constantFrom(...(beside[fact] as readonly (readonly [string, string])[])).map(([end]) => ({
      min: end,
      minExclusive: true,
    })),
    fc.constantFrom(...(beside[fact] as readonly (readonly [string, string])[])).map(([, end]) => ({
      max: end,
      maxExclusive: true,
    })),
  );
};

/** Any answer to each fact, or none. */
export const answers: Readonly<Record<string, fc.Arbitrary<Answer>>> = {
  listed: fc.boolean(),
  stage: fc.oneof(
    fc.constantFrom('none', 'filed', 'done'),
    someOptions('stage').map((anyOf) => ({ anyOf })),
  ),
  fields: fc.oneof(
    fc.subarray(['ai', 'data']),
    fc.constantFrom({ includes: ['ai'] }, { excludes: ['data'] }, { includes: ['data'], excludes: ['ai'] }),
  ),
  financing: ordered('financing'),
  people: ordered('people'),
  foreign: ordered('foreign'),
  founded: ordered('founded'),
};

/** What a company may have said: each fact answered in any way, or left out. */
export const randomProfile: fc.Arbitrary<Profile> = fc.record(answers, { requiredKeys: [] }) as fc.Arbitrary<Profile>;

export const randomAttested: fc.Arbitrary<Record<string, boolean>> = fc.record(
  { promising: fc.boolean(), excellent: fc.boolean() },
  { requiredKeys: [] },
);
