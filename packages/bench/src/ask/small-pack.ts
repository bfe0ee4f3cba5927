import type { Condition, Pack } from '@huice/engine';
import { all, any, atLeastN, cny, count, exactly, not } from '@huice/engine/build';
import { financing, hightech, listed, placeNames, staff, tier } from '../domain/facts.ts';
import { clauseFor, packOf } from '../domain/pack.ts';
import type { Random } from '../domain/random.ts';

/** Five facts, few enough to try every way of asking: per fact, one answer for each way to answer it. */
export const smallFacts = {
  hightech: [false, true],
  listed: [false, true],
  tier: ['none', 'provincial', 'national'],
  staff: [10, 60, 300],
  financing: [0, 50_000_000, 200_000_000],
} as const;

const leaf = (random: Random, cites: readonly [{ clause: string }]): Condition => {
  switch (random.int(0, 4)) {
    case 0:
      return hightech.is(random.chance(0.7), cites);
    case 1:
      return listed.is(random.chance(0.5), cites);
    case 2:
      return tier.oneOf(random.pick([['national'], ['provincial'], ['provincial', 'national']] as const), cites);
    case 3:
      return random.chance(0.5)
        ? staff.atLeast(count(random.pick(['50', '200'])), cites)
        : staff.lessThan(count(random.pick(['50', '200'])), cites);
    default:
      return financing.atLeast(cny(random.pick(['3000万', '1亿'])), cites);
  }
};

const condition = (random: Random, cites: readonly [{ clause: string }]): Condition => {
  const some = (low: number, high: number) =>
    Array.from({ length: random.int(low, high) }, () => leaf(random, cites)) as [Condition, ...Condition[]];
  const group = random.next();
  if (group < 0.35) return all(...some(2, 3));
  if (group < 0.55) return all(leaf(random, cites), any(...some(2, 2)));
  if (group < 0.7) return any(all(...some(2, 2)), all(...some(2, 2)));
  if (group < 0.85) return atLeastN(2, ...some(3, 3));
  return all(not(leaf(random, cites)), ...some(1, 2));
};

export const smallPack = (random: Random, name: string): Pack =>
  packOf(
    name,
    placeNames(1),
    Array.from({ length: random.int(2, 5) }, (_, index) => {
      const id = `s${index}`;
      const cites = [{ clause: clauseFor(id).id }] as const;
      return { id, place: 'p0', condition: condition(random, [...cites]), amount: exactly(cny('1万'), cites) };
    }),
  );
