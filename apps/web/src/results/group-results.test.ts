import type { Result } from '@huice/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupResults, regrouping, statuses } from './group-results.ts';

/** What a result is put in order by. */
const standing = fc.record({
  status: fc.constantFrom(...statuses),
  state: fc.constantFrom('in-force', 'unconfirmed', 'ended'),
  min: fc.constantFrom(null, '1', '2'),
  max: fc.constantFrom(null, '2', '3'),
});

const resultOf = ({ status, state, min, max }: typeof standing extends fc.Arbitrary<infer T> ? T : never, at: number) =>
  ({ incentive: `item-${at}`, status, validity: { state }, amount: { min, max } }) as unknown as Result;

const reports = fc
  .tuple(
    fc.array(standing, { minLength: 12, maxLength: 12 }),
    fc.array(fc.dictionary(fc.nat(11).map(String), standing, { maxKeys: 6 }), { maxLength: 6 }),
  )
  .map(([first, changes]) => {
    const all = [first.map(resultOf)];
    for (const change of changes)
      all.push(
        (all.at(-1) ?? []).map((before, at) => {
          const now = change[String(at)];
          return now === undefined ? before : resultOf(now, at);
        }),
      );
    return all;
  });

test('whatever came before, a report is grouped as it is alone', () => {
  fc.assert(
    fc.property(reports, (all) => {
      const regroup = regrouping();
      for (const results of all) expect(regroup(results)).toEqual(groupResults(results));
    }),
  );
});

test('a group of which no result is new, and that none has left, is the same list', () => {
  fc.assert(
    fc.property(reports, (all) => {
      const regroup = regrouping();
      let before = regroup([]);
      for (const results of all) {
        const now = regroup(results);
        for (const status of statuses) {
          const [one, other] = [before.current[status], now.current[status]];
          const isSame = one.length === other.length && one.every((result, at) => result === other[at]);
          expect(one === other).toBe(isSame);
        }
        before = now;
      }
    }),
  );
});
