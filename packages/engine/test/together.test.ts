import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Combination, compile, type Pack } from '../src/index.ts';
import { AllSubsets, type Figures } from './all-subsets.ts';
import { propertyRuns } from './property-runs.ts';
import { nameOf, packFor, profileFor, type World, worlds } from './random-together.ts';

const combined = (world: World, incentives?: readonly string[]): Combination =>
  combinedIn(packFor(world), world, incentives);

const combinedIn = (pack: Pack, world: World, incentives?: readonly string[]): Combination => {
  const calculator = compile(pack);
  if (!calculator.ok) throw new Error(JSON.stringify(calculator.issues));
  const found = calculator.value.combine(profileFor(world), {
    asOf: '2024-06-01',
    ...(incentives === undefined ? {} : { incentives }),
  });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  const report = calculator.value.check(profileFor(world), {
    asOf: '2024-06-01',
    ...(incentives === undefined ? {} : { incentives }),
  });
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  expect(calculator.value.together(report.value)).toEqual(found.value);
  return found.value;
};

const inOne = { met: ['met'], judged: ['met', 'judged'], total: ['met', 'judged', 'open', 'unconfirmed'] } as const;

const withinScope = ({ drawn }: World, scope: keyof typeof inOne) =>
  drawn.map(({ standing }) => (inOne[scope] as readonly string[]).includes(standing));

const capsOf = ({ relations }: World, unknown: number): Figures['caps'] =>
  new Map(
    relations.flatMap((one) =>
      one.kind === 'joint-cap' ? [[one.id, one.cap.kind === 'exact' ? Number(one.cap.value) : unknown] as const] : [],
    ),
  );

const isRationed = ({ relations }: World, at: number) =>
  relations.some(({ kind, incentives }) => kind === 'quota' && incentives.includes(nameOf(at)));

const sureOf = (world: World, scope: 'met' | 'judged'): Figures => ({
  pays: world.drawn.map(({ min }, at) => (withinScope(world, scope)[at] && !isRationed(world, at) ? min : 0)),
  caps: capsOf(world, 0),
});

/** What no bound is known of, and no cap bounds, counts as `beyond`. */
const reachOf = (world: World, beyond: (at: number) => number): Figures => {
  const caps = capsOf(world, Number.POSITIVE_INFINITY);
  return {
    pays: world.drawn.map(({ max }, at) => max ?? boundOver(world, at) ?? beyond(at)),
    caps,
  };
};

const boundOver = (world: World, at: number): number | null => {
  const over = [...capsOf(world, Number.POSITIVE_INFINITY)].filter(([id]) =>
    world.relations.some((one) => one.id === id && one.incentives.includes(nameOf(at))),
  );
  const least = Math.min(...over.map(([, cap]) => cap));
  return least === Number.POSITIVE_INFINITY ? null : least;
};

const both = ({ cash, relief }: Combination['total'], end: 'min' | 'bounded') =>
  Number(cash[end]) + Number(relief[end]);

const agrees = (world: World): void => {
  const found = combined(world);
  const subsets = new AllSubsets(world);
  expect(found.exact).toBe(true);
  for (const scope of ['met', 'judged', 'total'] as const) {
    const among = withinScope(world, scope);
    const sure = sureOf(world, scope === 'judged' ? 'judged' : 'met');
    expect(both(found[scope], 'min'), `${scope}: sure`).toBe(subsets.best(among, sure));
    const reach = reachOf(world, (at) => sure.pays[at] as number);
    expect(both(found[scope], 'bounded'), `${scope}: reach`).toBe(subsets.best(among, reach));
    const isBounded = world.drawn.every(({ max }, at) => !among[at] || max !== null || boundOver(world, at) !== null);
    expect(found[scope].cash.max === null, `${scope}: bound`).toBe(!isBounded);
  }
  const taken = world.drawn.map((_, at) => found.taken.includes(nameOf(at)));
  const among = withinScope(world, 'total');
  const sure = sureOf(world, 'met');
  const reach = reachOf(world, () => 1e9);
  expect([...subsets.lawful(among)].some((set) => set.every((is, at) => is === taken[at]))).toBe(true);
  let most: readonly [number, number] = [-1, -1];
  for (const set of subsets.lawful(among)) {
    const worth = [subsets.paid(set, sure), subsets.paid(set, reach)] as const;
    if (worth[0] > most[0] || (worth[0] === most[0] && worth[1] > most[1])) most = worth;
  }
  expect([subsets.paid(taken, sure), subsets.paid(taken, reach)], 'the set that is proposed').toEqual(most);
  const left = world.drawn.flatMap((_, at) => (among[at] && !taken[at] ? [nameOf(at)] : []));
  expect(found.leftOut.map(({ incentive }) => incentive).sort()).toEqual(left);
};

/** What a company ends with that takes one after the other, as long as what it has already lets it. */
const takenInOrder = (world: World, order: readonly number[]): number => {
  const { pays } = reachOf(world, (at) => (world.drawn[at] as { min: number }).min);
  const room = new Map(capsOf(world, Number.POSITIVE_INFINITY));
  const among = withinScope(world, 'total');
  const paid = new Map<string, number>();
  const sumOf = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (paid.get(id) ?? 0), 0);
  const mayTake = (id: string, relations: World['relations']): boolean =>
    relations.every(({ kind, incentives }) => {
      if (kind === 'one-of') return !incentives.some((other) => paid.has(other));
      // What a top-up leaves open is settled once the others are paid.
      return kind !== 'top-up' || incentives[0] === id || !paid.has(incentives[0] as string);
    });
  for (const at of order) {
    const id = nameOf(at);
    const mine = world.relations.filter((one) => one.incentives.includes(id));
    if (!among[at] || !mayTake(id, mine)) continue;
    const topUp = mine.find((one) => one.kind === 'top-up' && one.incentives[0] === id);
    const own = Math.max(0, (pays[at] as number) - sumOf(topUp?.incentives ?? []));
    const gets = Math.min(own, ...mine.map((one) => room.get(one.id) ?? Number.POSITIVE_INFINITY));
    for (const one of mine) room.set(one.id, (room.get(one.id) ?? Number.POSITIVE_INFINITY) - gets);
    paid.set(id, gets);
  }
  return sumOf([...paid.keys()]);
};

describe('what can be had together', () => {
  test('is what trying every combination finds, for up to 14 incentives', () => {
    fc.assert(fc.property(worlds(14), agrees), { numRuns: propertyRuns(40) });
  });

  test('is what trying every combination finds, for few incentives and many worlds', () => {
    fc.assert(fc.property(worlds(7), agrees), { numRuns: propertyRuns(150) });
  });

  test('is exceeded by no order of taking (L11)', () => {
    const orders = worlds(14).chain((world) =>
      fc.tuple(fc.constant(world), fc.shuffledSubarray(world.drawn.map((_, at) => at))),
    );
    fc.assert(
      fc.property(orders, ([world, order]) => {
        const { total } = combined(world);
        const among = withinScope(world, 'total');
        // What has no known bound counts for what is promised, which may be more than is sure.
        const unsure = world.drawn.reduce((all, { max, min }, at) => all + (max === null && among[at] ? min : 0), 0);
        const limit = both(total, 'bounded') + (total.cash.max === null ? unsure : 0);
        expect(takenInOrder(world, order)).toBeLessThanOrEqual(limit);
      }),
      { numRuns: propertyRuns(80) },
    );
  });

  test('is never lowered by one more incentive, nor by one relation less (L11)', () => {
    fc.assert(
      fc.property(worlds(9), fc.nat(), (world, pick) => {
        const all = world.drawn.map((_, at) => nameOf(at));
        const whole = combined(world);
        const fewer = combined(
          world,
          all.filter((_, at) => at !== pick % all.length),
        );
        const freer = combined({
          ...world,
          relations: world.relations.filter((_, at) => at !== pick % Math.max(1, world.relations.length)),
        });
        for (const [less, more] of [
          [fewer, whole],
          [whole, freer],
        ] as const)
          for (const scope of ['met', 'judged', 'total'] as const) {
            expect(both(more[scope], 'min')).toBeGreaterThanOrEqual(both(less[scope], 'min'));
            if (more[scope].cash.max !== null)
              expect(Number(more[scope].cash.max)).toBeGreaterThanOrEqual(Number(less[scope].cash.max));
          }
      }),
      { numRuns: propertyRuns(80) },
    );
  });

  test('does not depend on the order in which a pack is written (L5)', () => {
    fc.assert(
      fc.property(worlds(9), (world) => {
        const pack = packFor(world);
        const turned = {
          ...pack,
          incentives: pack.incentives.toReversed(),
          relations: pack.relations?.toReversed() ?? [],
        };
        expect(JSON.stringify(combinedIn(turned, world))).toBe(JSON.stringify(combinedIn(pack, world)));
      }),
      { numRuns: propertyRuns(50) },
    );
  });
});
