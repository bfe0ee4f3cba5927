import { describe, expect, test } from 'vitest';
import { cny, count, exactly, noLessThan, rate, ratio, term, unstated, upTo, when } from '../src/build.ts';
import { type Amount, type Combination, compile, type Incentive, type Pack, type Relation } from '../src/index.ts';
import { bestSet, maxSteps, type Ties } from '../src/together/best-set.ts';
import { cites, financing, listed, packOf, promise, promising, words } from './sample-pack.ts';

const inForce = listed.is(true, cites);
const pays = (id: string, amount: Amount, more: Partial<Incentive> = {}) => promise(id, inForce, { amount, ...more });
const flat = (id: string, value: string, more: Partial<Incentive> = {}) =>
  pays(id, exactly(cny(value), cites) as Amount, more);

type Said = Relation extends infer One ? (One extends Relation ? Omit<One, 'label' | 'cites'> : never) : never;

const tied = (relation: Said): Relation => ({ ...relation, label: words(relation.id), cites }) as Relation;

const combined = (
  incentives: readonly Incentive[],
  relations: readonly Relation[],
  profile: Readonly<Record<string, unknown>> = {},
  more: Partial<Pack> = {},
): Combination => {
  const calculator = compile({ ...packOf(...incentives), relations, ...more });
  if (!calculator.ok) throw new Error(JSON.stringify(calculator.issues));
  const found = calculator.value.combine({ listed: true, ...profile }, { asOf: '2024-06-01' });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
};

const cash = ({ total }: Combination) => [total.cash.min, total.cash.max];

// 同一企业符合多项奖励的,按就高不重复原则执行。
describe('从高不重复', () => {
  const higher = tied({ id: 'higher', kind: 'one-of', choice: 'higher', incentives: ['one', 'three'] });

  test('of two that exclude each other, of 1 and 3 million, 3 million can be had and not 4', () => {
    const found = combined([flat('one', '100万'), flat('three', '300万')], [higher]);
    expect(cash(found)).toEqual(['3000000', '3000000']);
    expect(found.taken).toEqual(['three']);
    expect(found.leftOut).toEqual([
      { incentive: 'one', relation: 'higher', kind: 'one-of', instead: ['three'], cap: null, open: [] },
    ]);
  });

  test('an exclusion that incentives state of each other is the same relation', () => {
    const found = combined(
      [flat('one', '100万', { excludes: ['three'] }), flat('three', '300万', { excludes: ['one'] })],
      [],
    );
    expect(cash(found)).toEqual(['3000000', '3000000']);
    expect(found.leftOut[0]).toMatchObject({ incentive: 'one', relation: 'excludes:one+three', instead: ['three'] });
    expect(found.ties).toMatchObject([{ id: 'excludes:one+three', label: null, kind: 'one-of', citations: [] }]);
  });

  test('two may be better than the one that excludes both', () => {
    const found = combined(
      [flat('one', '200万'), flat('two', '200万'), flat('three', '300万')],
      [higher, tied({ id: 'other', kind: 'one-of', choice: 'applicant', incentives: ['two', 'three'] })],
    );
    expect(cash(found)).toEqual(['4000000', '4000000']);
    expect(found.taken).toEqual(['one', 'two']);
  });

  test('what is sure stands before what could be more, and the question that decides is named', () => {
    const share = rate(financing, ratio('0.1'), cites) as Amount;
    const found = combined([flat('three', '300万'), pays('one', share)], [higher]);
    expect(found.taken).toEqual(['three']);
    expect(found.total.cash).toEqual({ min: '3000000', max: null, bounded: '3000000' });
    expect(found.leftOut[0]?.open).toEqual(['financing']);
    const known = combined([flat('three', '300万'), pays('one', share)], [higher], {
      financing: { min: '1000万', max: '2000万' },
    });
    expect(cash(known)).toEqual(['3000000', '3000000']);
    expect(known.leftOut[0]?.open).toEqual([]);
  });

  test('what only a judgement keeps back is not sure, and the total with it in favour is told apart', () => {
    const judged = promise('three', promising.holds(cites), { amount: exactly(cny('300万'), cites) as Amount });
    const found = combined([flat('one', '100万'), judged], [higher]);
    expect(found.taken).toEqual(['one']);
    expect(cash(found)).toEqual(['1000000', '3000000']);
    expect([found.met.cash.max, found.judged.cash.min]).toEqual(['1000000', '3000000']);
  });

  test('what has ended excludes nothing, and what is not confirmed is never sure', () => {
    const from = { date: '2020-01-01', cites } as const;
    const ended = flat('three', '300万', { validity: { from, until: { date: '2021-01-01', cites } } });
    expect(cash(combined([flat('one', '100万'), ended], [higher]))).toEqual(['1000000', '1000000']);
    const unconfirmed = flat('three', '300万', { validity: { from } });
    expect(cash(combined([flat('one', '100万'), unconfirmed], [higher]))).toEqual(['1000000', '3000000']);
  });
});

// 创新券按不超过 30%(重点企业 50%)抵扣,可与研发补助叠加享受,合计不超过 …
describe('a voucher of no more than 30% or 50% beside a subsidy, under a joint cap', () => {
  const voucher = (share: string) =>
    pays('voucher', { ...(rate(financing, ratio(share), cites) as object), bound: 'up-to' } as Amount);
  const joint = (cap: Amount) =>
    tied({ id: 'together', kind: 'joint-cap', per: 'year', cap, incentives: ['subsidy', 'voucher'] });
  const both = (cap: Amount, profile = {}, incentives = [flat('subsidy', '20万'), flat('voucher', '30万')]) =>
    combined(incentives, [joint(cap)], profile);

  test('both add up as long as the cap is not reached', () => {
    expect(cash(both(exactly(cny('50万'), cites) as Amount))).toEqual(['500000', '500000']);
  });

  test('together they pay no more than the cap, and neither is left out for what it still adds', () => {
    const found = both(exactly(cny('35万'), cites) as Amount);
    expect(cash(found)).toEqual(['350000', '350000']);
    expect(found.taken).toEqual(['subsidy', 'voucher']);
  });

  test('what adds nothing once the cap is reached is left out for the cap', () => {
    const found = both(exactly(cny('20万'), cites) as Amount);
    expect(cash(found)).toEqual(['200000', '200000']);
    expect(found.leftOut).toEqual([
      { incentive: 'voucher', relation: 'together', kind: 'joint-cap', instead: ['subsidy'], cap: '200000', open: [] },
    ]);
  });

  test('under a joint cap of ¥1, whatever is promised comes to ¥1', () => {
    const found = both(exactly(cny('1'), cites) as Amount);
    expect(cash(found)).toEqual(['1', '1']);
    const shared = combined(
      [flat('a', '100万', { sharedCaps: ['one'] }), flat('b', '300万', { sharedCaps: ['one'] })],
      [],
      {},
      {
        sharedCaps: [{ id: 'one', value: '1', label: words('One'), cites }],
      },
    );
    expect(cash(shared)).toEqual(['1', '1']);
  });

  test('a cap bounds what has no bound of its own', () => {
    const found = both(exactly(cny('40万'), cites) as Amount, {}, [
      flat('subsidy', '20万'),
      pays('voucher', unstated(cites)),
    ]);
    expect(cash(found)).toEqual(['200000', '400000']);
  });

  test('a cap may be a share of a figure: what is known of that bounds both ends', () => {
    const half = rate(financing, ratio('0.5'), cites) as Amount;
    expect(cash(both(half, { financing: '60万' }))).toEqual(['300000', '300000']);
    expect(cash(both(half, { financing: { min: '20万', max: '60万' } }))).toEqual(['100000', '300000']);
    // Nothing is known of the cap: nothing under it is sure.
    expect(cash(both(half))).toEqual(['0', '500000']);
  });

  test('a cap may go by a condition: it is that of the company, and by its age of the day', () => {
    const years = term('years', { label: words('Years'), kind: 'age', facts: ['founded'], unit: 'years' });
    const young = years.atMost(count('5'), cites);
    const byAge = when([[young, exactly(cny('50万'), cites) as Amount]], exactly(cny('30万'), cites) as Amount);
    const found = (profile: object) =>
      combined(
        [flat('subsidy', '40万'), flat('voucher', '40万')],
        [joint(byAge)],
        { ...profile },
        { terms: [years.term] },
      );
    expect(cash(found({ founded: '2019-06-01' }))).toEqual(['500000', '500000']);
    expect(cash(found({ founded: '2018-06-01' }))).toEqual(['300000', '300000']);
    expect(cash(found({}))).toEqual(['300000', '500000']);
    expect(found({}).leftOut).toEqual([]);
  });

  test('a cap that is said to be no more than a figure is that figure', () => {
    expect(cash(both(upTo(cny('35万'), cites)))).toEqual(['350000', '350000']);
  });

  test('a cap is there for one of them as well', () => {
    const found = combined(
      [flat('voucher', '30万')],
      [
        tied({
          id: 'together',
          kind: 'joint-cap',
          per: 'year',
          cap: exactly(cny('10万'), cites) as Amount,
          incentives: ['voucher'],
        }),
      ],
    );
    expect(cash(found)).toEqual(['100000', '100000']);
  });

  test.each(['0.3', '0.5'])('a rate of no more than %s reaches its share under the cap', (share) => {
    const most = String(Math.min(Number(share) * 100, 35) * 1e4);
    const found = both(exactly(cny('35万'), cites) as Amount, { financing: '100万' }, [
      voucher(share),
      flat('subsidy', '0'),
    ]);
    expect(found.total.cash.max).toBe(most);
  });
});

describe('the other relations', () => {
  test('a top-up pays what the others leave of its own', () => {
    const topUp = tied({ id: 'top', kind: 'top-up', incentives: ['city', 'province'] });
    const found = combined([flat('city', '300万'), flat('province', '100万')], [topUp]);
    expect(cash(found)).toEqual(['3000000', '3000000']);
    const more = combined([flat('city', '100万'), flat('province', '300万')], [topUp]);
    expect(cash(more)).toEqual(['3000000', '3000000']);
    expect(more.leftOut).toMatchObject([{ incentive: 'city', relation: 'top', kind: 'top-up', instead: ['province'] }]);
  });

  test('of a quota nothing is sure, and it is said', () => {
    const found = combined([flat('one', '100万')], [tied({ id: 'quota', kind: 'quota', incentives: ['one'] })]);
    expect(cash(found)).toEqual(['0', '1000000']);
    expect(found.ties).toMatchObject([{ id: 'quota', kind: 'quota', inPlay: ['one'] }]);
  });

  test('funds and what is in kind add nothing; what is not stated has no bound', () => {
    const found = combined(
      [
        flat('one', '100万'),
        pays('floor', noLessThan(cny('200万'), cites)),
        pays('fund', { kind: 'equity', what: words('Fund'), pool: '1000000000', cites }),
        pays('room', { kind: 'in-kind', what: words('Room'), cites }),
      ],
      [],
    );
    expect(found.total).toEqual({
      cash: { min: '3000000', max: null, bounded: '3000000' },
      relief: { min: '0', max: '0', bounded: '0' },
      count: 4,
      unbounded: 1,
      unstated: 2,
    });
    expect(found.leftOut).toEqual([]);
  });

  test('what need not be paid is a sum of its own, and shares a cap with what is paid out', () => {
    const due = (value: string) => exactly(cny(value), cites) as Amount;
    const relief: Amount = { kind: 'relief', without: due('50万'), with: due('20万'), what: words('Rent'), cites };
    const both = [flat('grant', '100万'), pays('rent', relief)];
    const sums = ({ total }: Combination) => [total.cash.min, total.cash.max, total.relief.min, total.relief.max];
    expect(sums(combined(both, []))).toEqual(['1000000', '1000000', '300000', '300000']);
    const cap = tied({
      id: 'cap',
      kind: 'joint-cap',
      per: 'company',
      cap: due('120万'),
      incentives: ['grant', 'rent'],
    });
    expect(sums(combined(both, [cap]))).toEqual(['1000000', '1000000', '200000', '200000']);
  });

  test('what a relief does not state leaves open what need not be paid, and not what is paid out', () => {
    const unstated: Amount = { kind: 'unstated', cites };
    const { total } = combined([flat('grant', '100万'), { ...pays('vat', unstated), instrument: 'relief' }], []);
    expect(total).toMatchObject({
      cash: { min: '1000000', max: '1000000' },
      relief: { min: '0', max: null, bounded: '0' },
    });
  });

  test('an odd ring of caps is filled by halves', () => {
    const ring = (['ab', 'bc', 'ac'] as const).map((pair) =>
      tied({
        id: pair,
        kind: 'joint-cap',
        per: 'company',
        cap: exactly(cny('1'), cites) as Amount,
        incentives: [...pair],
      }),
    );
    expect(cash(combined([flat('a', '1'), flat('b', '1'), flat('c', '1')], ring))).toEqual(['1.5', '1.5']);
  });
});

describe('sixty incentives that hang together', () => {
  /** Seeded, so that the steps are the same on every machine. */
  const ties = (conflicts: number, caps: number): { readonly ties: Ties; readonly pays: readonly bigint[] } => {
    let state = 7919;
    const next = (below: number) => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return (state >> 8) % below;
    };
    const some = (size: number) => {
      const found = new Set<number>();
      while (found.size < size) found.add(next(60));
      return [...found];
    };
    const chain = Array.from({ length: 59 }, (_, at) => [at, at + 1]);
    const oneOf = [...chain, ...Array.from({ length: conflicts }, () => some(4))];
    const capped = Array.from({ length: caps }, () => some(10));
    return {
      ties: { count: 60, oneOf, caps: capped, topUps: [] },
      pays: Array.from({ length: 60 }, () => BigInt(1 + next(500)) * 1_000_000n),
    };
  };
  const everything = Array.from({ length: 60 }, () => true);

  test.each([
    [0, 0],
    [6, 1],
    [12, 2],
  ])('are searched exactly within the budget: %i groups, %i caps', (conflicts, caps) => {
    const { ties: of, pays: paid } = ties(conflicts, caps);
    const found = bestSet(of, [{ pays: paid, caps: of.caps.map(() => 900_000_000n) }], everything);
    expect(found.exact).toBe(true);
    expect(found.bound).toBe(found.paid[0]);
    expect(found.steps).toBeLessThan(maxSteps);
  });

  test('are left off where they take too much, with a lawful set and a bound that says so', () => {
    const { ties: of, pays: paid } = ties(12, 2);
    const side = { pays: paid, caps: of.caps.map(() => 900_000_000n) };
    const [whole, cut] = [bestSet(of, [side], everything), bestSet(of, [side], everything, 3)];
    expect(cut.exact).toBe(false);
    expect(cut.paid[0]).toBeLessThanOrEqual(whole.paid[0] as bigint);
    expect(cut.bound).toBeGreaterThanOrEqual(whole.paid[0] as bigint);
    expect(of.oneOf.every((group) => group.filter((item) => cut.set[item]).length < 2)).toBe(true);
  });
});
