import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propertyRuns } from '../../test/property-runs.ts';
import { condition as randomCondition } from '../../test/random-pack.ts';
import {
  cites,
  excellent,
  fields,
  financing,
  foreign,
  founded,
  listed,
  packOf,
  people,
  promise,
  promising,
  stage,
} from '../../test/sample-pack.ts';
import { all, any, cny, count, day, not, ratio } from '../build.ts';
import type { Condition } from '../index.ts';
import { buildDiagram } from './diagram.ts';
import { factsAt, widthOf } from './variables.ts';

/** What each level asks, from the top. */
const levelsOf = (...conditions: readonly Condition[]): string[] =>
  levelsOfAll(conditions.map((one, at) => [`incentive-${at}`, one]));

const levelsOfAll = (named: readonly (readonly [string, Condition])[]): string[] => {
  const built = buildDiagram(packOf(...named.map(([id, condition]) => promise(id, condition))));
  if (!built.ok) throw new Error(JSON.stringify(built.issues));
  return built.value.variables.list.map((one) => {
    if (one.kind === 'judgement') return `?${one.judgement}`;
    return one.kind === 'member' ? `${one.fact}:${one.option}` : factsAt(one).join();
  });
};

const isListed = listed.is(true, cites);
const isBig = financing.atLeast(cny('20'), cites);
const isMany = people.atLeast(count('3'), cites);
const isFiled = stage.oneOf(['filed'], cites);

/** The same condition with its parts and its options written the other way round. */
const backwards = (condition: Condition): Condition => {
  if ('options' in condition) return { ...condition, options: [...condition.options].reverse() } as Condition;
  if (!('of' in condition)) return condition;
  const { of } = condition;
  return { ...condition, of: 'kind' in of ? backwards(of) : [...of].reverse().map(backwards) } as Condition;
};

describe('the order of the levels', () => {
  test('begins with what most incentives read', () => {
    expect(levelsOf(isBig, all(isBig, isMany), all(isListed, isMany), isMany)).toEqual([
      'people',
      'financing',
      'listed',
    ]);
  });

  test('counts an incentive once, however often it reads a fact', () => {
    const often = any(
      financing.atLeast(cny('20'), cites),
      financing.atLeast(cny('30'), cites),
      financing.atLeast(cny('40'), cites),
    );
    expect(levelsOf(often, isMany, people.atLeast(count('4'), cites))).toEqual(['people', 'financing']);
  });

  test('keeps together what is read together, where as many incentives read it', () => {
    expect(levelsOf(all(isListed, isBig), all(isMany, isFiled))).toEqual(['financing', 'listed', 'people', 'stage']);
    expect(levelsOf(all(isMany, isFiled), all(isListed, isBig))).toEqual(['people', 'stage', 'financing', 'listed']);
  });

  test('has every judgement last, whatever reads it', () => {
    const judged = promising.holds(cites);
    expect(levelsOf(judged, judged, all(judged, isBig))).toEqual(['financing', '?promising']);
  });

  test('has a level for each option of several, in their own order', () => {
    expect(levelsOf(fields.hasAll(['data', 'ai'], cites))).toEqual(['fields:ai', 'fields:data']);
  });

  test('does not depend on which of two parts is written first', () => {
    const leaves: readonly Condition[] = [
      isListed,
      isBig,
      isMany,
      isFiled,
      foreign.lessThan(ratio('0.25'), cites),
      founded.atLeast(day('2020-01-01'), cites),
      fields.hasAny(['ai'], cites),
      fields.hasAny(['data'], cites),
      fields.hasAll(['data', 'ai'], cites),
      promising.holds(cites),
      excellent.holds(cites),
    ];
    for (const a of leaves)
      for (const b of leaves) {
        expect(levelsOf(all(a, b))).toEqual(levelsOf(all(b, a)));
        expect(levelsOf(all(any(a, b), any(isListed, isFiled)))).toEqual(
          levelsOf(all(any(isListed, isFiled), any(b, a))),
        );
        expect(levelsOf(all(not(a), not(b)))).toEqual(levelsOf(all(not(b), not(a))));
      }
  });

  test.each<[string, Condition, Condition]>([
    ['judgements', promising.holds(cites), excellent.holds(cites)],
    ['comparisons', isBig, isMany],
    ['single options', isFiled, fields.hasAny(['ai'], cites)],
    ['options of one fact', fields.hasAny(['ai'], cites), fields.hasAny(['data'], cites)],
    ['alternatives', any(isBig, isMany), any(isListed, isFiled)],
  ])('does not depend on which of two %s is written first', (_, a, b) => {
    expect(levelsOf(all(a, b))).toEqual(levelsOf(all(b, a)));
    expect(levelsOf(all(backwards(a), b))).toEqual(levelsOf(all(b, a)));
  });

  test('does not depend on which of its options is written first', () => {
    const either = fields.hasAny(['data', 'ai'], cites);
    const data = fields.hasAny(['data'], cites);
    expect(levelsOf(all(either, data))).toEqual(levelsOf(all(data, backwards(either))));
  });

  test('does not depend on the order in which a condition is written', () => {
    fc.assert(
      fc.property(randomCondition, randomCondition, (one, other) => {
        expect(levelsOf(backwards(one), backwards(other))).toEqual(levelsOf(one, other));
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  test('does not depend on the order in which the incentives are written', () => {
    fc.assert(
      fc.property(randomCondition, randomCondition, (one, other) => {
        expect(
          levelsOfAll([
            ['b', other],
            ['a', one],
          ]),
        ).toEqual(
          levelsOfAll([
            ['a', one],
            ['b', other],
          ]),
        );
      }),
      { numRuns: propertyRuns(100) },
    );
  });
});

test('a level asks in the way of its fact, with a cell for each answer that is told apart', () => {
  const conditions = [
    isListed,
    isBig,
    isFiled,
    foreign.lessThan(ratio('0.25'), cites),
    founded.atLeast(day('2020-01-01'), cites),
    people.equals(count('5'), cites),
    fields.hasAny(['ai'], cites),
    promising.holds(cites),
  ];
  const built = buildDiagram(packOf(...conditions.map((one, at) => promise(`incentive-${at}`, one))));
  if (!built.ok) throw new Error(JSON.stringify(built.issues));
  const { variables } = built.value;
  expect(
    variables.list.map((one) => [
      one.kind,
      one.kind === 'judgement' ? one.judgement : factsAt(one).join(),
      widthOf(one),
    ]),
  ).toEqual([
    ['boolean', 'listed', 2],
    ['scale', 'financing', 2],
    ['choice', 'stage', 3],
    ['scale', 'foreign', 2],
    ['scale', 'founded', 2],
    ['scale', 'people', 3],
    ['member', 'fields', 2],
    ['judgement', 'promising', 2],
  ]);
  expect(variables.list[2]).toEqual({ kind: 'choice', fact: 'stage', options: ['none', 'filed', 'done'] });
});
