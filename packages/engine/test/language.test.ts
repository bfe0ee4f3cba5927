import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  all,
  any,
  boolean,
  choice,
  cny,
  count,
  date,
  day,
  definition,
  exactly,
  indicator,
  money,
  not,
  pack,
  points,
  quantity,
  ratio,
  term,
} from '../src/build.ts';
import { type Calculator, type Condition, compile, type Fact, type Incentive, type Pack } from '../src/index.ts';
import { propertyRuns } from './property-runs.ts';
import { cites, promise, quote, source, wording, words } from './sample-pack.ts';

type Parts = Parameters<typeof pack>[0];

const packWith = (parts: Pick<Parts, 'facts'> & Partial<Parts>, ...incentives: readonly Incentive[]): Pack =>
  pack({
    id: 'test',
    version: '1.0.0',
    title: words('Test'),
    documents: [source],
    clauses: [quote],
    groups: [{ id: 'company', label: words('Company') }],
    judgements: [],
    incentives,
    ...parts,
  });

const calculatorFor = (made: Pack): Calculator => {
  const compiled = compile(made);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

const resultOf = (calculator: Calculator, profile: object, asOf = '2026-11-30') => {
  const report = calculator.check(profile, { asOf });
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  const [result] = report.value.results;
  if (result === undefined) throw new Error('no result');
  return result;
};

describe('the points of 科技型中小企业评价', () => {
  const staff = quantity('staff', { ...wording('职工总数'), unit: words('人'), whole: true });
  const rdStaff = quantity('rdStaff', { ...wording('科技人员数'), unit: words('人'), whole: true });
  const rdExpense = money('rdExpense', wording('研发费用总额'));
  const revenue = money('revenue', wording('销售收入总额'));
  const costs = money('costs', wording('成本费用支出总额'));
  const classOne = quantity('classOne', { ...wording('Ⅰ类知识产权'), unit: words('项'), whole: true });
  const classTwo = quantity('classTwo', { ...wording('Ⅱ类知识产权'), unit: words('项'), whole: true });
  const share = (id: string, of: { fact: Fact }, over: { fact: Fact }) =>
    term(id, { kind: 'ratio', label: words(id), facts: [of.fact.id], over: [over.fact.id] });
  const staffShare = share('staffShare', rdStaff, staff);
  const rdOfRevenue = share('rdOfRevenue', rdExpense, revenue);
  const rdOfCosts = share('rdOfCosts', rdExpense, costs);
  const steps = (of: ReturnType<typeof share>, scale: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(scale).map(([given, from]) => [given, of.atLeast(ratio(from), cites)]));
  const bestOf = (one: Record<string, Condition>, other: Record<string, Condition>) =>
    Object.fromEntries(Object.entries(one).map(([given, when]) => [given, any(when, other[given] as Condition)]));
  const rule = points(
    '60',
    [
      indicator(words('科技人员'), steps(staffShare, { 20: '0.3', 16: '0.25', 12: '0.2', 8: '0.15', 4: '0.1' }), {
        least: '0.01',
      }),
      indicator(
        words('研发投入'),
        bestOf(
          steps(rdOfRevenue, { 50: '0.06', 40: '0.05', 30: '0.04', 20: '0.03', 10: '0.02' }),
          steps(rdOfCosts, { 50: '0.3', 40: '0.25', 30: '0.2', 20: '0.15', 10: '0.1' }),
        ),
      ),
      indicator(words('科技成果'), {
        30: classOne.atLeast(count('1'), cites),
        24: classTwo.atLeast(count('4'), cites),
        18: classTwo.atLeast(count('3'), cites),
        12: classTwo.atLeast(count('2'), cites),
        6: classTwo.atLeast(count('1'), cites),
      }),
    ],
    cites,
  );
  const calculator = calculatorFor(
    packWith(
      {
        facts: [staff, rdStaff, rdExpense, revenue, costs, classOne, classTwo],
        terms: [staffShare, rdOfRevenue, rdOfCosts],
      },
      promise('sme', rule),
    ),
  );

  /** The table as one reads it, in plain numbers. */
  const scored = (company: Readonly<Record<string, number>>) => {
    const of = (one: string) => company[one] as number;
    const step = (value: number, scale: readonly (readonly [number, number])[]) =>
      scale.find(([from]) => value >= from - 1e-12)?.[1] ?? 0;
    const over = (one: string, other: string) => (of(other) === 0 ? -1 : of(one) / of(other));
    const people = step(over('rdStaff', 'staff'), [
      [0.3, 20],
      [0.25, 16],
      [0.2, 12],
      [0.15, 8],
      [0.1, 4],
    ]);
    const spent = Math.max(
      step(over('rdExpense', 'revenue'), [
        [0.06, 50],
        [0.05, 40],
        [0.04, 30],
        [0.03, 20],
        [0.02, 10],
      ]),
      step(over('rdExpense', 'costs'), [
        [0.3, 50],
        [0.25, 40],
        [0.2, 30],
        [0.15, 20],
        [0.1, 10],
      ]),
    );
    const results = of('classOne') >= 1 ? 30 : Math.min(of('classTwo'), 4) * 6;
    return { people, isEnough: people > 0 && people + spent + results >= 60, total: people + spent + results };
  };

  test('are those of the table, for any company', () => {
    const company = fc.record({
      staff: fc.integer({ min: 0, max: 40 }),
      rdStaff: fc.integer({ min: 0, max: 15 }),
      rdExpense: fc.integer({ min: 0, max: 60 }),
      revenue: fc.integer({ min: 0, max: 1500 }),
      costs: fc.integer({ min: 0, max: 300 }),
      classOne: fc.integer({ min: 0, max: 1 }),
      classTwo: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(company, (profile) => {
        const { isEnough, total, people } = scored(profile);
        const { status, proof } = resultOf(calculator, profile);
        expect(status).toBe(isEnough ? 'eligible' : 'ineligible');
        expect(proof).toMatchObject({ kind: 'points', points: { min: String(total), max: String(total) } });
        expect(people > 0 || status === 'ineligible').toBe(true);
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  test('are settled as soon as what is open cannot change them', () => {
    expect(
      resultOf(calculator, { staff: '10', rdStaff: '3', classOne: '1', rdExpense: '50', revenue: '2000' }).status,
    ).toBe('eligible');
    const without = resultOf(calculator, { staff: '10', rdStaff: '0' });
    expect([without.status, without.open]).toEqual(['ineligible', []]);
    const open = resultOf(calculator, { staff: '10', rdStaff: '3', classOne: '1' });
    expect([open.status, open.open]).toEqual(['undetermined', ['costs', 'rdExpense', 'revenue']]);
    expect(open.proof).toMatchObject({ points: { min: '50', max: '100' } });
  });

  test('stand over no more nodes than there are partial scores', () => {
    const found = calculator.nearest('sme', { staff: '10', rdStaff: '3', classTwo: '2' }, { asOf: '2026-11-30' });
    expect(found.ok && found.value.outcome).toBe('possible');
  });
});

describe('a definition', () => {
  const income = money('income', wording('Income'));
  const people = quantity('people', { ...wording('People'), unit: words('people'), whole: true });
  const certified = boolean('certified', wording('Certified'));
  const small = definition(
    'small',
    words('Small'),
    all(income.atMost(cny('300万'), cites), people.atMost(count('300'), cites)),
    cites,
  );
  const known = definition('known', words('Known'), any(certified.is(true, cites), small.met(cites)), cites);
  const parts = { facts: [income, people, certified], definitions: [small, known] };

  test('decides as what it says would, and is told once, under its name', () => {
    const calculator = calculatorFor(packWith(parts, promise('one', known.met(cites))));
    const result = resultOf(calculator, { income: '200万', people: '20' });
    expect(result).toMatchObject({
      status: 'eligible',
      proof: { kind: 'meets', definition: 'known', of: [{ kind: 'any' }] },
    });
    expect(resultOf(calculator, {}).open).toEqual(['certified', 'income', 'people']);
    expect(resultOf(calculator, { certified: true }).status).toBe('eligible');
  });

  test('is read by the same facts, whatever names it', () => {
    const calculator = calculatorFor(packWith(parts, promise('one', not(known.met(cites)))));
    expect(resultOf(calculator, { certified: true }).status).toBe('ineligible');
    expect(resultOf(calculator, { certified: false, income: '301万' }).status).toBe('eligible');
  });
});

describe('an option within another', () => {
  const fact = choice(
    'place',
    { zhejiang: words('Zhejiang'), quzhou: words('Quzhou'), longyou: words('Longyou'), hubei: words('Hubei') },
    wording('Place'),
  );
  const within: Readonly<Record<string, string>> = { quzhou: 'zhejiang', longyou: 'quzhou' };
  const place = {
    ...fact,
    fact: {
      ...fact.fact,
      options: fact.fact.options.map((option) => {
        const above = within[option.id];
        return above === undefined ? option : { ...option, within: above };
      }),
    },
  };
  const calculator = calculatorFor(
    packWith(
      { facts: [place] },
      promise('county', place.oneOf(['longyou'], cites)),
      promise('province', place.oneOf(['zhejiang'], cites)),
    ),
  );
  const statuses = (profile: object) => {
    const report = calculator.check(profile, { asOf: '2026-11-30' });
    return report.ok ? report.value.results.map(({ status }) => status) : report.issues;
  };

  test('has what is given in all that it lies within', () => {
    expect(statuses({ place: 'longyou' })).toEqual(['eligible', 'eligible']);
    expect(statuses({ place: 'hubei' })).toEqual(['ineligible', 'ineligible']);
  });

  test('may be meant by who names no more than what it lies within', () => {
    expect(statuses({ place: 'quzhou' })).toEqual(['undetermined', 'eligible']);
    expect(statuses({ place: 'zhejiang' })).toEqual(['undetermined', 'eligible']);
  });
});

describe('an age', () => {
  const founded = date('founded', wording('Founded'));
  const age = term('age', { kind: 'age', label: words('Age'), facts: ['founded'], unit: 'years' });
  const calculator = calculatorFor(
    packWith({ facts: [founded], terms: [age] }, promise('one', age.atLeast(count('1'), cites))),
  );

  test('is counted in whole years, to the day of the check', () => {
    expect(resultOf(calculator, { founded: '2025-11-30' }).status).toBe('eligible');
    expect(resultOf(calculator, { founded: '2025-12-01' }).status).toBe('ineligible');
    expect(resultOf(calculator, { founded: '2025-12-01' }, '2026-12-01').status).toBe('eligible');
    expect(resultOf(calculator, { founded: { max: '2025-06-30' } })).toMatchObject({ status: 'eligible' });
    expect(resultOf(calculator, {}).open).toEqual(['founded']);
  });

  test('of who was founded on a leap day is full when its day is over', () => {
    expect(resultOf(calculator, { founded: '2024-02-29' }, '2025-02-28').status).toBe('ineligible');
    expect(resultOf(calculator, { founded: '2024-02-29' }, '2025-03-01').status).toBe('eligible');
  });

  test('changes with time alone', () => {
    const found = calculator.nearest('one', { founded: '2026-06-01' }, { asOf: '2026-11-30' });
    expect(found.ok && found.value).toMatchObject({
      outcome: 'possible',
      sets: [{ changes: [{ fact: 'age', mutability: 'time-only', from: { value: '0' }, gap: { min: '1' } }] }],
    });
  });

  test('is no way where two ages of one date would have to part', () => {
    const months = term('months', { kind: 'age', label: words('Months'), facts: ['founded'], unit: 'months' });
    const torn = calculatorFor(
      packWith(
        { facts: [founded], terms: [age, months] },
        promise('one', all(age.atLeast(count('3'), cites), months.lessThan(count('30'), cites))),
      ),
    );
    const found = torn.nearest('one', { founded: '2026-06-01' }, { asOf: '2026-11-30' });
    expect(found.ok && found.value).toMatchObject({ outcome: 'not-found', sets: [], complete: false });
  });

  test('grows while what is asked of its date holds', () => {
    const once = date('founded', { ...wording('Founded'), mutability: 'immutable' });
    const young = calculatorFor(
      packWith(
        { facts: [once], terms: [age] },
        promise('one', all(age.atLeast(count('3'), cites), once.atLeast(day('2020-01-01'), cites))),
      ),
    );
    const ways = (on: string) => {
      const found = young.nearest('one', { founded: on }, { asOf: '2026-11-30' });
      return found.ok && found.value;
    };
    expect(ways('2024-12-01')).toMatchObject({ sets: [{ changes: [{ fact: 'age', gap: { min: '2' } }] }] });
    expect(ways('2019-12-01')).toMatchObject({ outcome: 'impossible' });
  });

  test('may be told by who does not know the date, and not against it', () => {
    expect(resultOf(calculator, { age: '3' }).status).toBe('eligible');
    expect(calculator.check({ founded: '2026-06-01', age: '3' }, { asOf: '2026-11-30' })).toMatchObject({
      ok: false,
      issues: [{ code: 'profile/at-odds', path: ['age'] }],
    });
  });
});

describe('what counts whole', () => {
  const staff = quantity('staff', { ...wording('Staff'), unit: words('people'), whole: true, maximum: '12' });
  const experts = quantity('experts', { ...wording('Experts'), unit: words('people'), whole: true, maximum: '12' });
  const share = term('share', { kind: 'ratio', label: words('Share'), facts: ['experts'], over: ['staff'] });
  const over = (condition: Condition) =>
    calculatorFor(packWith({ facts: [staff, experts], terms: [share] }, promise('one', condition)));

  test('has no ratios between those of whole numbers', () => {
    // Of three people none, one, two or three are experts.
    const calculator = over(all(share.moreThan(ratio('0.34'), cites), share.lessThan(ratio('0.66'), cites)));
    expect(resultOf(calculator, { staff: '3' })).toMatchObject({ status: 'ineligible', open: [] });
    expect(resultOf(calculator, { staff: '4' })).toMatchObject({ status: 'undetermined', open: ['experts'] });
  });

  test('is decided as trying every number would', () => {
    const range = fc
      .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
      .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
    const limits = fc.tuple(fc.constantFrom(0, 0.1, 0.25, 0.4, 0.5), fc.constantFrom(0.3, 0.5, 0.75, 1, 2));
    fc.assert(
      fc.property(range, range, limits, (people, able, [from, to]) => {
        const calculator = over(
          all(share.atLeast(ratio(String(from)), cites), share.lessThan(ratio(String(to)), cites)),
        );
        const between = ({ min, max }: { min: number; max: number }) =>
          Array.from({ length: max - min + 1 }, (_, at) => min + at);
        const outcomes = between(people).flatMap((of) =>
          between(able).map((one) => of > 0 && one / of >= from && one / of < to),
        );
        const expected = outcomes.every(Boolean) ? 'eligible' : outcomes.some(Boolean) ? 'undetermined' : 'ineligible';
        const profile = { staff: people, experts: able };
        const said = Object.fromEntries(
          Object.entries(profile).map(([id, { min, max }]) => [id, { min: String(min), max: String(max) }]),
        );
        expect(resultOf(calculator, said).status).toBe(expected);
      }),
      { numRuns: propertyRuns(150) },
    );
  });
});

describe('an incentive that was amended', () => {
  const financing = money('financing', wording('Financing'));
  const first = promise('one', financing.atLeast(cny('1亿'), cites), {
    versions: [
      { from: { date: '2026-01-01', cites }, condition: financing.atLeast(cny('2亿'), cites) },
      { from: { date: '2026-07', cites }, amount: exactly(cny('500'), cites) },
    ],
  });
  const calculator = calculatorFor(packWith({ facts: [financing] }, first));

  test('is decided by the version that has begun for sure on the day', () => {
    const on = (asOf: string) => {
      const { status, amount, version } = resultOf(calculator, { financing: '1.5亿' }, asOf);
      return [status, amount.max, version];
    };
    expect(on('2025-12-31')).toEqual(['eligible', '100', undefined]);
    expect(on('2026-01-01')).toEqual(['ineligible', '100', '2026-01-01']);
    // Of a month, nobody knows on which day.
    expect(on('2026-07-15')).toEqual(['ineligible', '100', '2026-01-01']);
    expect(on('2026-07-31')).toEqual(['ineligible', '500', '2026-07']);
  });

  test('is told as it stands on a day', () => {
    const on = (asOf: string) => calculator.incentiveOn('one', asOf);
    expect(on('2025-12-31')).toEqual(first);
    expect(on('2026-01-01')).toMatchObject({ id: 'one', condition: { value: '200000000' }, amount: { value: '100' } });
    expect(on('2026-07-31')).toMatchObject({ condition: { value: '200000000' }, amount: { value: '500' } });
    expect(calculator.incentiveOn('two', '2026-01-01')).toBeUndefined();
  });

  test('keeps one decision per version while a company is followed', () => {
    const follow = calculator.follow();
    const on = (asOf: string) => {
      const report = follow({ financing: '1.5亿' }, { asOf });
      return report.ok && report.value.results[0]?.status;
    };
    expect([on('2025-12-31'), on('2026-01-01'), on('2025-12-31')]).toEqual(['eligible', 'ineligible', 'eligible']);
  });
});
