import { describe, expect, test } from 'vitest';
import { cites, financing, packOf, promise, promising } from '../../test/sample-pack.ts';
import { Scale } from '../diagram/scale.ts';
import { scaleCells } from '../diagram/scale-cells.ts';
import { compile, type Profile } from '../index.ts';
import type { NumericFact } from '../language/fact.ts';
import { cellsFor, onlyCell } from './knowledge.ts';
import type { Given } from './report.ts';

const compiled = compile(packOf(promise('one', promising.holds(cites))));
if (!compiled.ok) throw new Error('the sample pack compiles');
const calculator = compiled.value;
const asOf = '2024-01-01';

const complaints = (profile: unknown, options: unknown = { asOf }): unknown[] => {
  const report = calculator.check(profile, options as { asOf: string });
  return report.ok ? [] : report.issues.map(({ code, path }) => [code, ...path]);
};

describe('a profile', () => {
  test('with nothing in it is an answer: nothing is known', () => {
    expect(complaints({})).toEqual([]);
    expect(complaints({ financing: null, stage: undefined })).toEqual([]);
  });

  test('with several wrong facts gets an issue for each', () => {
    const profile = { financing: 'x', people: 1.5, stage: 'x', founded: '2023-02-29', listed: true, finacing: 1 };
    expect(complaints(profile)).toEqual([
      ['money/not-a-number', 'financing'],
      ['profile/not-whole', 'people'],
      ['profile/unknown-option', 'stage'],
      ['date/impossible', 'founded'],
      ['profile/unknown-fact', 'finacing'],
    ]);
  });

  test('with a fact that nobody knows comes with the one that was probably meant', () => {
    expect(calculator.check({ finacing: 1 } as Profile, { asOf })).toMatchObject({
      issues: [{ code: 'profile/unknown-fact', path: ['finacing'], params: { near: 'financing' } }],
    });
  });

  test.each([['text'], [7], [true], [null], [undefined], [[]], [['financing']]])('cannot be %j', (profile) => {
    expect(complaints(profile)).toEqual([['profile/not-an-object']]);
  });

  test('with an answer that cannot be read gets one issue for it, and is read on', () => {
    expect(complaints({ financing: { min: Number.NaN, max: 'x' }, people: 1.5 })).toEqual([
      ['input/not-plain-data', 'financing', 'min'],
      ['profile/not-whole', 'people'],
    ]);
  });

  test('has at most a few entries more than there are facts', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`fact${index}`, 1]));
    expect(complaints(many)).toEqual([['input/too-large']]);
  });

  test('reports wrong facts, wrong judgements and a wrong day at once', () => {
    const attested = { promising: 'yes', promisng: true };
    expect(complaints({ people: -1 }, { asOf: '2024-02-30', attested })).toEqual([
      ['date/impossible', 'asOf'],
      ['profile/below-minimum', 'people'],
      ['profile/wrong-kind', 'attested', 'promising'],
      ['profile/unknown-judgement', 'attested', 'promisng'],
    ]);
  });
});

describe('what an authority has settled', () => {
  test('is true, false, or left out', () => {
    const status = (attested: object) => {
      const report = calculator.check({}, { asOf, attested: attested as never });
      return report.ok ? report.value.results[0]?.status : report.issues;
    };
    expect(status({ promising: true })).toBe('eligible');
    expect(status({ promising: false })).toBe('ineligible');
    expect(status({ promising: null })).toBe('conditional');
    expect(status({})).toBe('conditional');
  });

  test.each([[[]], ['promising'], [null]])('cannot be %j', (attested) => {
    expect(complaints({}, { asOf, attested })).toEqual([['profile/not-an-object', 'attested']]);
  });
});

describe('the day of the question', () => {
  test.each([[null], [{}], [{ asOf: 20240101 }], [{ asOf: null }], [{ asOf: 'today' }]])(
    'has to be given as a date, never guessed: %j',
    (options) => {
      expect(complaints({}, options)).toEqual([['date/not-a-date', 'asOf']]);
    },
  );
});

describe('the cells that an answer leaves possible', () => {
  const scale = new Scale(financing.fact as NumericFact, [
    { op: '>=', value: '5' },
    { op: '>', value: '20' },
  ]);
  const range = (more: Partial<Extract<Given, { kind: 'range' }>>): Given => ({
    kind: 'range',
    min: null,
    max: null,
    ...more,
  });

  test.each<[Given, readonly [number, number]]>([
    [{ kind: 'value', value: '4.99' }, [0, 0]],
    [{ kind: 'value', value: '5' }, [1, 1]],
    [{ kind: 'value', value: '20' }, [1, 1]],
    [{ kind: 'value', value: '20.000000000000001' }, [2, 2]],
    [range({}), [0, 2]],
    [range({ min: '5' }), [1, 2]],
    [range({ min: '20' }), [1, 2]],
    [range({ min: '20', minExclusive: true }), [2, 2]],
    [range({ max: '5' }), [0, 1]],
    [range({ max: '5', maxExclusive: true }), [0, 0]],
    [range({ min: '5', max: '20' }), [1, 1]],
    [range({ min: '4', max: '21', minExclusive: true, maxExclusive: true }), [0, 2]],
  ])('of a scale are those from %j on', (given, cells) => {
    expect(scaleCells(scale, given)).toEqual(cells);
    const [first, last] = cells;
    expect([...cellsFor({ kind: 'scale', fact: 'financing', scale }, given)]).toEqual(
      [0, 1, 2].map((cell) => Number(cell >= first && cell <= last)),
    );
  });

  test('are all of them while nothing is known', () => {
    expect([...cellsFor({ kind: 'scale', fact: 'financing', scale }, undefined)]).toEqual([1, 1, 1]);
    expect([...cellsFor({ kind: 'boolean', fact: 'listed' }, undefined)]).toEqual([1, 1]);
    expect([...onlyCell(undefined)]).toEqual([1, 1]);
  });

  test('of a boolean, of options and of one option among several are those that were said', () => {
    const isListed = { kind: 'boolean', fact: 'listed' } as const;
    expect([true, false].map((value) => [...cellsFor(isListed, { kind: 'value', value })])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    const at = { kind: 'choice', fact: 'stage', options: ['none', 'filed', 'done'] } as const;
    expect([...cellsFor(at, { kind: 'value', value: 'filed' })]).toEqual([0, 1, 0]);
    expect([...cellsFor(at, { kind: 'any-of', options: ['done', 'none'] })]).toEqual([1, 0, 1]);
    const ai = { kind: 'member', fact: 'fields', option: 'ai' } as const;
    const set = (includes: readonly string[], excludes: readonly string[]): Given => ({
      kind: 'set',
      includes,
      excludes,
      exact: false,
    });
    expect([...cellsFor(ai, set(['ai'], []))]).toEqual([0, 1]);
    expect([...cellsFor(ai, set([], ['ai']))]).toEqual([1, 0]);
    expect([...cellsFor(ai, set(['data'], []))]).toEqual([1, 1]);
  });
});
