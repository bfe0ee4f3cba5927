import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propertyRuns } from '../../test/property-runs.ts';
import type { Comparison } from '../language/condition.ts';
import type { DateFact, NumericFact } from '../language/fact.ts';
import { fromDayNumber, toDayNumber } from '../value/calendar-date.ts';
import { Decimal } from '../value/decimal.ts';
import { sampleOf } from './sample-of.ts';
import { figureOf, Scale } from './scale.ts';

const text = { 'zh-Hans': '数', 'zh-Hant': '數', en: 'Figure' };
const wording = {
  id: 'figure',
  group: 'group',
  label: text,
  question: text,
  why: text,
  whereFound: text,
  mutability: 'actionable' as const,
};

const money: NumericFact = { ...wording, kind: 'money' };
const loss: NumericFact = { ...wording, kind: 'money', minimum: '-100', maximum: '100' };
const share: NumericFact = { ...wording, kind: 'share' };
const staff: NumericFact = { ...wording, kind: 'quantity', unit: text, whole: true, maximum: '12' };
const day: DateFact = { ...wording, kind: 'date' };

const op = fc.constantFrom<Comparison>('>=', '>', '<=', '<', '=');

/** A fact, some comparisons with it, and values that it may have. */
const kinds = fc.constantFrom(
  { fact: money, threshold: () => fc.integer({ min: -3, max: 12 }), value: () => fc.integer({ min: 0, max: 30 }) },
  {
    fact: loss,
    threshold: () => fc.integer({ min: -120, max: 120 }),
    value: () => fc.integer({ min: -100, max: 100 }),
  },
  {
    fact: share,
    threshold: () => fc.integer({ min: -1, max: 2 }),
    value: () => fc.constantFrom(0, 0.25, 0.5, 0.99, 1),
  },
  {
    fact: staff,
    threshold: () => fc.constantFrom(-1, 0, 2.5, 3, 3.5, 4, 11.5, 12, 12.5),
    value: () => fc.integer({ min: 0, max: 12 }),
  },
  { fact: day, threshold: () => fc.integer({ min: 0, max: 6 }), value: () => fc.integer({ min: -3, max: 9 }) },
);

const written = (fact: NumericFact | DateFact, value: number): string =>
  fact.kind === 'date' ? (fromDayNumber(value) as string) : String(value);

const cases = kinds.chain(({ fact, threshold, value }) =>
  fc.record({
    fact: fc.constant(fact),
    compared: fc.array(fc.record({ op, value: threshold().map((number) => written(fact, number)) }), { maxLength: 6 }),
    value: value().map((number) => figureOf(fact, written(fact, number))),
  }),
);

const past = (value: Decimal, { at, side }: { readonly at: Decimal; readonly side: string }) =>
  side === 'before' ? value.gte(at) : value.gt(at);

const holds = (comparison: Comparison, order: number): boolean =>
  ({ '>=': order >= 0, '>': order > 0, '<=': order <= 0, '<': order < 0, '=': order === 0 })[comparison];

describe('a scale cut by comparisons', () => {
  test('puts every value in exactly one cell', () => {
    fc.assert(
      fc.property(cases, ({ fact, compared, value }) => {
        const scale = new Scale(fact, compared);
        const holding = Array.from({ length: scale.cells }, (_, cell) => cell).filter((cell) => {
          const [lower, upper] = [scale.cuts[cell - 1], scale.cuts[cell]];
          return (lower === undefined || past(value, lower)) && (upper === undefined || !past(value, upper));
        });
        expect(holding).toEqual([scale.cellOf(value)]);
        const written = fact === day ? (fromDayNumber(value.toNumber()) as string) : value.toFixed();
        expect(scale.cellOfText(written)).toBe(scale.cellOf(value));
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  test('says in which cell what lies right above a figure is, and right below it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(money, loss),
        fc.array(fc.record({ op, at: fc.nat(20) })),
        fc.nat(20),
        (fact, compared, at) => {
          const scale = new Scale(
            fact,
            compared.map((one) => ({ op: one.op, value: String(one.at) })),
          );
          // Nothing cuts between one whole figure and the next.
          expect(scale.cellBeside(new Decimal(at), 'above')).toBe(scale.cellOf(new Decimal(at).plus('0.01')));
          expect(scale.cellBeside(new Decimal(at + 1), 'below')).toBe(scale.cellOf(new Decimal(at + 1).minus('0.01')));
        },
      ),
      { numRuns: propertyRuns(1000) },
    );
  });

  test('leaves figures and cuts of many digits to exact numbers', () => {
    const [longest, short] = ['9007199254740993', '100'].map((value) => new Scale(money, [{ op: '>=', value }]));
    expect(longest?.cellOfText('5')).toBeUndefined();
    expect(short?.cellOfText('9007199254740992')).toBeUndefined();
    expect([short?.cellOfText('99.9999999999'), short?.cellOfText('100')]).toEqual([0, 1]);
    const mixed = new Scale(money, [
      { op: '>=', value: '100' },
      { op: '>=', value: '9007199254740993' },
    ]);
    expect(mixed.cellOfText('5')).toBeUndefined();
  });

  test('reads a figure of fifteen digits beside a cut of as many', () => {
    const scale = new Scale(money, [{ op: '>', value: '123456789012345' }]);
    expect(['123456789012345', '123456789012346'].map((figure) => scale.cellOfText(figure))).toEqual([0, 1]);
  });

  test('has a value of the fact in each cell, and gives one', () => {
    fc.assert(
      fc.property(cases, ({ fact, compared }) => {
        const scale = new Scale(fact, compared);
        for (let cell = 0; cell < scale.cells; cell++) {
          const sample = sampleOf(scale, cell);
          expect(scale.cellOf(sample)).toBe(cell);
          expect(sample.gte(scale.minimum)).toBe(true);
          expect(scale.maximum === null || sample.lte(scale.maximum)).toBe(true);
          if (fact === staff || fact === day) expect(sample.isInteger()).toBe(true);
        }
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  test('answers each of its comparisons the same way throughout a cell', () => {
    fc.assert(
      fc.property(cases, ({ fact, compared, value }) => {
        const scale = new Scale(fact, compared);
        for (const one of compared) {
          const expected = holds(one.op, value.comparedTo(figureOf(fact, one.value)));
          expect(scale.satisfied(one.op, one.value)[scale.cellOf(value)]).toBe(expected);
        }
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  test('has one figure alone between the cuts of an equality', () => {
    const scale = new Scale(money, [{ op: '=', value: '5' }]);
    expect(scale.cuts.map(({ side }) => side)).toEqual(['before', 'after']);
    expect(['4.99', '5', '5.01'].map((figure) => scale.cellOf(new Decimal(figure)))).toEqual([0, 1, 2]);
    expect(scale.satisfied('=', '5')).toEqual([false, true, false]);
  });

  test('has a sample between two cuts that lie close together', () => {
    const scale = new Scale(money, [
      { op: '>', value: '3' },
      { op: '>=', value: '4' },
    ]);
    expect([0, 1, 2].map((cell) => sampleOf(scale, cell).toNumber())).toEqual([0, 3.5, 4]);
  });

  test('is one cell when nothing is compared with it', () => {
    expect(new Scale(money, []).cells).toBe(1);
  });

  test('is cut once where two comparisons part the same values', () => {
    expect(
      new Scale(money, [
        { op: '>=', value: '5' },
        { op: '<', value: '5.0' },
      ]).cells,
    ).toBe(2);
    expect(new Scale(money, [{ op: '=', value: '5' }]).cells).toBe(3);
  });

  test('of whole numbers takes "more than 5" for "6 or more"', () => {
    const scale = new Scale(staff, [
      { op: '>', value: '5' },
      { op: '>=', value: '6' },
    ]);
    expect(scale.cells).toBe(2);
    expect(scale.satisfied('>', '5')).toEqual(scale.satisfied('>=', '6'));
  });

  test('is not cut outside what the fact can be', () => {
    expect(new Scale(share, [{ op: '>', value: '1' }]).cells).toBe(1);
    expect(new Scale(share, [{ op: '>', value: '1' }]).satisfied('>', '1')).toEqual([false]);
    expect(new Scale(money, [{ op: '>=', value: '0' }]).satisfied('>=', '0')).toEqual([true]);
    expect(new Scale(staff, [{ op: '=', value: '2.5' }]).satisfied('=', '2.5')).not.toContain(true);
  });

  test('of dates ends where the calendar does', () => {
    expect(new Scale(day, [{ op: '>=', value: '1900-01-01' }]).satisfied('>=', '1900-01-01')).toEqual([true]);
    expect(new Scale(day, [{ op: '>', value: '2199-12-31' }]).satisfied('>', '2199-12-31')).toEqual([false]);
    expect(new Scale(day, [{ op: '<=', value: '2199-12-31' }]).cells).toBe(1);
  });

  test('counts dates in days', () => {
    const scale = new Scale(day, [{ op: '>', value: '2020-02-28' }]);
    expect(scale.cuts.map(({ at }) => at.toNumber())).toEqual([toDayNumber('2020-02-29' as never)]);
    expect(scale.cellOf(figureOf(day, '2020-02-29'))).toBe(1);
    expect(scale.cellOf(figureOf(day, '2020-02-28'))).toBe(0);
  });

  test('is not made of what is no date', () => {
    expect(() => new Scale(day, [{ op: '>', value: '2023-02-29' }])).toThrow('not a calendar date: 2023-02-29');
  });

  test('finds the cell of a value with fifteen decimal places', () => {
    const scale = new Scale(money, [{ op: '>', value: '0.000000000000001' }]);
    expect(scale.cellOf(new Decimal('0.000000000000001'))).toBe(0);
    expect(scale.cellOf(sampleOf(scale, 1))).toBe(1);
  });
});
