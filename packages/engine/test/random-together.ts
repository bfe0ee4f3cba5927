import fc from 'fast-check';
import { boolean, cny, exactly, judgement, noLessThan, sum, unstated, upTo } from '../src/build.ts';
import type { Amount, Condition, Incentive, Pack, Relation } from '../src/index.ts';
import { cites, packOf, promise, wording, words } from './sample-pack.ts';

/** An incentive as the tests draw it: yuan it is sure of and yuan it may reach (null: no bound is known), and how sure it is itself. */
export interface Drawn {
  readonly min: number;
  readonly max: number | null;
  readonly standing: 'met' | 'judged' | 'open' | 'unmet' | 'ended' | 'unconfirmed';
}

export interface World {
  readonly drawn: readonly Drawn[];
  readonly relations: readonly Relation[];
}

export const nameOf = (at: number): string => `i${String(at).padStart(2, '0')}`;

const kind = judgement('promising', { label: words('Promising'), reason: 'authority' });
const flags = Array.from({ length: 60 }, (_, at) => boolean(`f${at}`, wording(`F${at}`)));

const yuan = (value: number) => cny(String(value));

const amountOf = ({ min, max }: Drawn): Amount => {
  if (max === null) return min === 0 ? unstated(cites) : noLessThan(yuan(min), cites);
  if (min === max) return exactly(yuan(max), cites) as Amount;
  return min === 0 ? upTo(yuan(max), cites) : sum(exactly(yuan(min), cites) as Amount, upTo(yuan(max - min), cites));
};

const incentiveOf = (drawn: Drawn, at: number): Incentive => {
  const flag = (flags[at] ?? flags[0]) as (typeof flags)[number];
  const condition: Condition = drawn.standing === 'judged' ? kind.holds(cites) : flag.is(true, cites);
  const from = { date: '2020-01-01', cites } as const;
  return promise(nameOf(at), condition, {
    amount: amountOf(drawn),
    validity:
      drawn.standing === 'ended'
        ? { from, until: { date: '2021-01-01', cites } }
        : drawn.standing === 'unconfirmed'
          ? { from }
          : { from, openEnded: cites },
  });
};

export const packFor = ({ drawn, relations }: World): Pack => ({
  ...packOf(...drawn.map(incentiveOf)),
  facts: flags.slice(0, drawn.length).map(({ fact }) => fact),
  relations,
});

export const profileFor = ({ drawn }: World) =>
  Object.fromEntries(
    drawn.flatMap(({ standing }, at) =>
      standing === 'open' || standing === 'judged' ? [] : [[`f${at}`, standing !== 'unmet'] as const],
    ),
  );

const figure = fc.integer({ min: 0, max: 12 });

const drawnOf: fc.Arbitrary<Drawn> = fc
  .tuple(
    figure,
    fc.option(figure, { freq: 6 }),
    fc.constantFrom('met', 'met', 'met', 'met', 'judged', 'open', 'unmet', 'ended', 'unconfirmed'),
  )
  .map(([min, more, standing]) => ({ min, max: more === null ? null : min + more, standing }));

const base = (at: number, incentives: readonly string[]) => ({
  id: `r${at}`,
  label: words(`R${at}`),
  incentives,
  cites,
});

/** No more limits than the brute force can tell apart. */
export const worlds = (most: number): fc.Arbitrary<World> =>
  fc.array(drawnOf, { minLength: 1, maxLength: most }).chain((drawn) => {
    const some = (minLength: number) =>
      fc.uniqueArray(fc.nat(drawn.length - 1).map(nameOf), {
        minLength: Math.min(minLength, drawn.length),
        maxLength: 6,
      });
    return fc
      .record({
        oneOfs: fc.array(some(2), { maxLength: 6 }),
        caps: fc.array(fc.tuple(some(1), fc.option(fc.integer({ min: 0, max: 30 }), { freq: 5 })), { maxLength: 2 }),
        topUp: fc.option(some(2)),
        quota: fc.option(some(1), { freq: 1 }),
      })
      .map(({ oneOfs, caps, topUp, quota }) => {
        const relations: Relation[] = [
          ...oneOfs.map((of, at) => ({ ...base(at, of), kind: 'one-of', choice: 'higher' }) as const),
          ...caps.map(
            ([of, cap], at) =>
              ({
                ...base(10 + at, of),
                kind: 'joint-cap',
                per: 'company',
                cap: cap === null ? unstated(cites) : (exactly(yuan(cap), cites) as Amount),
              }) as const,
          ),
          ...(topUp === null ? [] : [{ ...base(20, topUp), kind: 'top-up' } as const]),
          ...(quota === null ? [] : [{ ...base(30, quota), kind: 'quota' } as const]),
        ];
        return { drawn, relations };
      });
  });
