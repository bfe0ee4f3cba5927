import { type Answer, compile, type Pack, type Profile } from '@huice/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propertyRuns } from '../../engine/test/property-runs.ts';
import { randomPack, randomProfile } from '../../engine/test/random-pack.ts';
import {
  cites,
  fields,
  financing,
  foreign,
  founded,
  handles,
  listed,
  packOf,
  people,
  promise,
  values,
} from '../../engine/test/sample-pack.ts';
import { rowScreener, type RowScreener as Screener, statusCodes } from '../src/index.ts';

const runs = propertyRuns(300);
const asOf = '2024-01-01';
const columns = Object.keys(handles);

const prepared = (pack: Pack, names: readonly string[] = columns) => {
  const compiled = compile(pack);
  if (!compiled.ok) throw new Error('no compile');
  const screener = rowScreener(compiled.value, names, { asOf });
  if (!screener.ok) throw new Error(JSON.stringify(screener.issues));
  const calculator = compiled.value;
  const expected = (profile: Profile) => {
    const report = calculator.check(profile, { asOf });
    return report.ok ? report.value.results.map(({ status }) => status) : [];
  };
  return { screener: screener.value, expected };
};

const statuses = (screener: Screener) => [...screener.codes].map((code) => statusCodes[code]);

const rowOf = (profile: Profile): (Answer | undefined)[] => columns.map((column) => profile[column]);

/** The same answers, with figures as numbers, as a registry has them. */
const asNumbers = (profile: Profile): Profile =>
  Object.fromEntries(
    Object.entries(profile).map(([fact, answer]) => [
      fact,
      ['financing', 'people', 'foreign'].includes(fact) && typeof answer === 'string' ? Number(answer) : answer,
    ]),
  );

describe('a screener', () => {
  test('gives the statuses that check gives, row after row', () => {
    fc.assert(
      fc.property(randomPack, fc.array(randomProfile, { minLength: 1, maxLength: 5 }), (pack, profiles) => {
        const { screener, expected } = prepared(pack);
        for (const profile of profiles) {
          for (const row of [profile, asNumbers(profile)]) {
            expect(screener.decide(rowOf(row))).toBeNull();
            expect(statuses(screener)).toEqual(expected(profile));
          }
        }
      }),
      { numRuns: runs },
    );
  });

  test('decides again after one change as though the whole row were new', () => {
    fc.assert(
      fc.property(
        randomPack,
        randomProfile,
        randomProfile,
        fc.nat(columns.length - 1),
        (pack, profile, other, column) => {
          const { screener, expected } = prepared(pack);
          const name = columns[column] as string;
          screener.decide(rowOf(profile));
          expect(screener.change(column, other[name])).toBeNull();
          const { [name]: _, ...rest } = profile;
          expect(statuses(screener)).toEqual(
            expected(other[name] === undefined ? rest : { ...rest, [name]: other[name] }),
          );
        },
      ),
      { numRuns: runs },
    );
  });
  test('accepts the figures that check accepts, and refuses those that check refuses', () => {
    const pack = packOf(promise('one', foreign.atLeast(values.ratio('0.3'), cites)));
    const { screener } = prepared(pack, ['foreign']);
    const compiled = compile(pack);
    if (!compiled.ok) throw new Error('no compile');
    const rounded = fc
      .tuple(fc.integer({ min: 0, max: 1e9 }), fc.nat(9))
      .map(([whole, places]) => whole / 10 ** places);
    const figure = fc.oneof(fc.double({ min: -0.1, max: 1.1 }), rounded, fc.constantFrom(0.1 + 0.2, 1e-16, 5e-324));
    fc.assert(
      fc.property(figure, (given) => {
        const checked = compiled.value.check({ foreign: given }, { asOf });
        const refused = screener.decide([given]);
        expect(refused?.map(({ code }) => code) ?? []).toEqual(
          checked.ok ? [] : checked.issues.map(({ code }) => code),
        );
        if (checked.ok) expect(statuses(screener)).toEqual(checked.value.results.map(({ status }) => status));
      }),
      { numRuns: 10 * runs },
    );
  });

  test('tells figures apart that differ in the last place that a figure may have', () => {
    const { screener } = prepared(packOf(promise('one', financing.moreThan(values.cny('0.3'), cites))), ['financing']);
    const codeOf = (value: number) => {
      expect(screener.decide([value])).toBeNull();
      return statuses(screener)[0];
    };
    const around = [0.3, 0.300000000000001, 0.30000000000001, 0.299999999999999];
    expect(around.map(codeOf)).toEqual(['ineligible', 'eligible', 'eligible', 'ineligible']);
  });

  test('says what is wrong with a row, column by column, and decides nothing', () => {
    const { screener } = prepared(packOf(promise('one', listed.is(true, cites))), [
      'listed',
      'people',
      'founded',
      'financing',
    ]);
    const issues = screener.decide(['yes', 2.5, '2023-02-29', -1]);
    expect(issues?.map(({ code, path }) => [code, path[0]])).toEqual([
      ['profile/wrong-kind', 0],
      ['profile/not-whole', 1],
      ['date/impossible', 2],
      ['profile/below-minimum', 3],
    ]);
  });

  test.each([undefined, null, 7, 'yes', { 0: true }, new Map()])('takes no row that is no list, such as %j', (row) => {
    const { screener } = prepared(packOf(promise('one', listed.is(true, cites))), ['listed']);
    expect(screener.decide([true])).toBeNull();
    expect(screener.decide(row as never)).toMatchObject([{ code: 'profile/wrong-kind', path: [] }]);
    expect(statuses(screener)).toEqual([undefined]);
    expect(screener.change(0, true)).toMatchObject([{ code: 'profile/wrong-kind', path: [] }]);
    expect(statuses(screener)).toEqual([undefined]);
  });

  test('leaves no status of an earlier row where a row was refused, until it is mended or another follows', () => {
    const refusals: readonly Answer[] = ['zzz', { min: '9', max: '1' }, { anyOf: [] }];
    fc.assert(
      fc.property(
        randomPack,
        randomProfile,
        randomProfile,
        fc.uniqueArray(fc.nat(columns.length - 1), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...refusals),
        (pack, before, profile, wrong, refused) => {
          const { screener, expected } = prepared(pack);
          screener.decide(rowOf(before));
          const row = rowOf(profile).map((answer, column) => (wrong.includes(column) ? refused : answer));
          expect(new Set(screener.decide(row)?.map(({ path }) => path[0]))).toEqual(new Set(wrong));
          for (const column of wrong) {
            expect(new Set(statuses(screener))).toEqual(new Set([undefined]));
            const left = screener.change(column, profile[columns[column] as string]);
            expect(left === null).toBe(column === wrong.at(-1));
          }
          expect(statuses(screener)).toEqual(expected(profile));
          screener.decide(row);
          screener.decide(rowOf(before));
          expect(statuses(screener)).toEqual(expected(before));
        },
      ),
      { numRuns: runs },
    );
  });

  test('leaves the row as it was where one changed answer is refused', () => {
    const { screener } = prepared(packOf(promise('one', listed.is(true, cites))), ['listed']);
    screener.decide([true]);
    expect(screener.change(0, 'yes')).toMatchObject([{ code: 'profile/wrong-kind' }]);
    expect(statuses(screener)).toEqual(['eligible']);
  });

  test('takes no row and no columns that throw when looked at', () => {
    const compiled = compile(packOf(promise('one', listed.is(true, cites))));
    if (!compiled.ok) throw new Error('no compile');
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const trapped = new Proxy(['listed'], {
      get: () => {
        throw new Error('no');
      },
    });
    for (const hostile of [proxy, trapped]) {
      expect(rowScreener(compiled.value, hostile as never, { asOf })).toMatchObject({
        issues: [{ code: 'input/not-plain-data', path: ['columns'] }],
      });
      const { screener } = prepared(packOf(promise('one', listed.is(true, cites))), ['listed']);
      screener.decide([true]);
      expect(screener.decide(hostile as never)).toMatchObject([{ code: 'input/not-plain-data', path: [] }]);
      expect(statuses(screener)).toEqual([undefined]);
      expect(screener.decide([true])).toBeNull();
      expect(statuses(screener)).toEqual(['eligible']);
    }
  });

  test.each([-1, 1, 0.5, Number.NaN, undefined])('changes no column that it lacks, such as %j', (column) => {
    const { screener } = prepared(packOf(promise('one', listed.is(true, cites))), ['listed']);
    expect(screener.decide([true])).toBeNull();
    expect(screener.change(column as number, false)).toMatchObject([{ code: 'profile/unknown-fact' }]);
    expect(statuses(screener)).toEqual(['eligible']);
  });

  test('takes each known fact as a column once', () => {
    const compiled = compile(
      packOf(
        promise('one', people.atLeast(values.count('5'), cites), {}),
        promise('two', founded.atLeast(values.day('2020-01-01'), cites)),
      ),
    );
    const screener = compiled.ok ? rowScreener(compiled.value, ['people', 'peple', 'people'], { asOf }) : compiled;
    expect(screener).toMatchObject({
      ok: false,
      issues: [
        { code: 'profile/unknown-fact', path: ['columns', 1], params: { near: 'people' } },
        { code: 'profile/repeated-column', path: ['columns', 2] },
      ],
    });
  });

  test('reads what is no plain answer as check does, and a plain one the same after it', () => {
    const { screener, expected } = prepared(
      packOf(
        promise('one', founded.atLeast(values.day('2020-01-01'), cites)),
        promise('two', fields.hasAny(['ai'], cites)),
      ),
      ['founded', 'fields'],
    );
    for (const row of [
      ['2019-12-31', ['ai']],
      ['2020年1月1日', []],
      [{ min: '2020-01-02' }, { includes: ['data'] }],
      ['2020-02-29', ['data', 'ai']],
      ['2199-12-31', { excludes: ['ai'] }],
      [undefined, undefined],
      ['2020-01-01', ['data']],
    ] as const) {
      expect(screener.decide(row as unknown as Answer[])).toBeNull();
      const [day, some] = row;
      expect(statuses(screener)).toEqual(expected({ founded: day ?? null, fields: some ?? null } as Profile));
    }
  });

  test('takes no day that the calendar lacks, no option twice, and nothing that throws when looked at', () => {
    const { screener } = prepared(packOf(promise('one', fields.hasAny(['ai'], cites))), ['founded', 'fields']);
    const throwing = new Proxy(['ai'], {
      get: () => {
        throw new Error('no');
      },
    });
    const codes = (row: unknown) => screener.decide(row as never)?.map(({ code }) => code);
    expect(codes(['2023-02-29', ['ai']])).toEqual(['date/impossible']);
    expect(codes(['2023-2x-01', ['ai']])).toEqual(['date/not-a-date']);
    expect(codes(['2023-02-28', ['ai', 'ai']])).toEqual(['profile/repeated-option']);
    expect(codes(['2023-02-28', throwing])).toEqual(['input/not-plain-data']);
  });
});
