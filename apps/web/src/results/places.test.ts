// @vitest-environment jsdom
import type { Result } from '@huice/engine';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { scaleFor } from '../amounts/scale.ts';
import { type Listed, Places } from './places.ts';

afterEach(() => vi.unstubAllGlobals());

const scale = scaleFor([]);
const statuses = ['eligible', 'conditional', 'undetermined'] as const;

/** Where each card belongs: its group, and its rank there. */
type Standing = readonly (readonly [group: number, rank: number])[];

/** So many cards of which some are somewhere else from one time to the next; the rest are the same results. */
const standings = (count: number, times: number): fc.Arbitrary<readonly Standing[]> => {
  const one = fc.tuple(fc.nat(statuses.length - 1), fc.nat(9));
  const changes = fc.dictionary(fc.nat(count - 1).map(String), one, { maxKeys: 12 });
  return fc
    .tuple(fc.array(one, { minLength: count, maxLength: count }), fc.array(changes, { maxLength: times }))
    .map(([first, later]) => {
      const all: Standing[] = [first];
      for (const change of later) all.push((all.at(-1) ?? first).map((now, at) => change[String(at)] ?? now));
      return all;
    });
};

/** The groups in order, as a list of results: one that stands as before is the same object. */
const listing = () => {
  const made = new Map<string, Result>();
  return (standing: Standing): readonly Listed[] =>
    statuses.map((id, group) => ({
      id,
      unfold: false,
      results: standing
        .flatMap(([of, rank], at) => (of === group ? [{ rank, at }] : []))
        .sort((one, other) => one.rank - other.rank || one.at - other.at)
        .map(({ rank, at }) => {
          const key = `${group} ${rank} ${at}`;
          const result = made.get(key) ?? ({ incentive: `item-${at}`, status: id } as Result);
          made.set(key, result);
          return result;
        }),
    }));
};

/** What the page does: lists only for groups that have cards, the cards put into them. Returns what then stands where. */
const staging = (first: readonly Listed[]) => {
  const places = new Places(first, scale);
  for (const [incentive, place] of places.all) {
    const element = document.createElement('div');
    element.id = incentive;
    place.stand(element);
  }
  return (groups: readonly Listed[]) => {
    for (const { id, results } of groups) {
      if (results.length === 0) places.lists.delete(id);
      else if (!places.lists.has(id)) places.lists.set(id, document.createElement('div'));
    }
    places.arrange(groups, scale);
    return groups.map(({ id }) => [...(places.lists.get(id)?.querySelectorAll('[id]') ?? [])].map((card) => card.id));
  };
};

class NothingInSight {
  observe() {}
  unobserve() {}
}

test.each([
  ['short list', 12],
  ['long list, whose cards stand in runs', 80],
])('whatever changes, every card of a %s stands in its group, in order', (_, count) => {
  vi.stubGlobal('IntersectionObserver', NothingInSight);
  fc.assert(
    fc.property(standings(count, 6), (times) => {
      const list = listing();
      const arrange = staging(list(times[0] ?? []));
      for (const standing of times) {
        const groups = list(standing);
        expect(arrange(groups)).toEqual(groups.map(({ results }) => results.map(({ incentive }) => incentive)));
      }
    }),
  );
});

test('one card that passes all others is the only one that is moved', () => {
  const list = listing();
  const before: Standing = Array.from({ length: 20 }, (_, at) => [0, at < 19 ? 5 : 9] as const);
  const arrange = staging(list(before));
  arrange(list(before));
  const insert = vi.spyOn(Node.prototype, 'insertBefore');
  const [order] = arrange(list(before.map((one, at) => (at === 19 ? [0, 1] : one))));
  const moved = insert.mock.calls.map(([node]) => (node as Element).id);
  insert.mockRestore();
  expect(order?.[0]).toBe('item-19');
  expect(moved).toEqual(['item-19']);
});
