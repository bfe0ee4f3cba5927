import { workOut } from '../decide/amount.ts';
import type { CompiledPack } from '../decide/compiled-pack.ts';
import { decide } from '../decide/decide.ts';
import type { CheckOptions } from '../decide/profile.ts';
import { type Situation, situationOf } from '../decide/situation.ts';
import { type Outcome, ok } from '../issue.ts';
import { present } from '../value/present.ts';
import type { Combination, Tie, TieInPlay } from './combination.ts';
import { fenOf, yuanOf } from './fen.ts';
import { type Cap, groupsOf, type Item, proposed } from './group.ts';
import { leftOutOf } from './left-out.ts';
import { moneyOf } from './money-of.ts';
import { type PlainRelation, tiesOf } from './ties-of.ts';
import { totalOf } from './total-of.ts';

/** What of all that a company may have can lawfully be had together, and how much that is. */
export const combine = (pack: CompiledPack, profile: unknown, options: CheckOptions): Outcome<Combination> => {
  const situation = situationOf(pack, profile, options);
  if (!situation.ok) return situation;
  const { asOf } = situation.value;
  const { id, version } = pack.pack;
  const relations = tiesOf(pack.pack);
  const items = itemsOf(pack, situation.value, relations);
  const known = new Set(items.map((item) => item.id));
  const capOf = (relation: PlainRelation) => evaluated(pack, situation.value, relation);
  const ties = relations.flatMap((relation): TieInPlay[] => {
    const inPlay = relation.incentives.filter((one) => known.has(one));
    const cap = capOf(relation);
    const ends = cap && {
      min: cap.min === null ? null : yuanOf(cap.min),
      max: cap.max === null ? null : yuanOf(cap.max),
    };
    return inPlay.length === 0 ? [] : [{ ...tieOf(pack, relation), inPlay, cap: ends }];
  });
  const groups = groupsOf(items, relations, capOf);
  const sets = groups.map(proposed);
  const totals = {
    total: totalOf(groups, sets, 'all'),
    met: totalOf(groups, sets, 'met'),
    judged: totalOf(groups, sets, 'judged'),
  };
  const taken = groups.flatMap((group, at) => group.items.filter((_, item) => sets[at]?.set[item]));
  return ok({
    pack: { id, version, digest: pack.digest },
    asOf,
    ...totals,
    taken: taken.map((item) => item.id).sort(),
    leftOut: groups.flatMap((group, at) => leftOutOf(group, sets[at]?.set ?? [])),
    ties,
    exact: sets.every(({ exact }) => exact),
  });
};

/** What may be had: what has not ended and can still be met. Only what is met and in force is sure, and of a quota nothing. */
const itemsOf = (
  pack: CompiledPack,
  { asOf, knowledge, incentives }: Situation,
  relations: readonly PlainRelation[],
): readonly Item[] => {
  const rationed = new Set(relations.flatMap(({ kind, incentives: of }) => (kind === 'quota' ? of : [])));
  return incentives.flatMap((one): Item[] => {
    const { state } = one.validityOn(asOf);
    const { status, amount, open } = decide(pack, one, knowledge).entry;
    if (status === 'ineligible' || state === 'ended') return [];
    const isInForce = state === 'in-force';
    const standing =
      isInForce && status === 'eligible' ? 'met' : isInForce && status === 'conditional' ? 'judged' : 'all';
    return [
      {
        id: one.id,
        standing,
        isRationed: rationed.has(one.id),
        money: moneyOf(amount),
        open: [...open, ...amount.open],
      },
    ];
  });
};

/** As far as it is known. A cap that is itself said to be “no more than” a figure is that figure. */
const evaluated = (
  { facts, resolve }: CompiledPack,
  { knowledge: { given } }: Situation,
  relation: PlainRelation,
): Cap | null => {
  if (relation.kind !== 'joint-cap') return null;
  const { min, max, open } = workOut(relation.cap, { facts, given, resolve });
  const least = min ?? (open.length === 0 ? max : null);
  return { min: least === null ? null : fenOf(least), max: max === null ? null : fenOf(max), open };
};

/** As the pack has it, its citations resolved. */
export const tieOf = ({ resolve }: CompiledPack, relation: PlainRelation): Tie => {
  const { id, label = null, kind, incentives, cites } = relation;
  const { choice, per } = relation as { readonly choice?: Tie['choice']; readonly per?: Tie['per'] };
  return { id, label, kind, ...present({ choice, per }), incentives, citations: resolve(cites) } as Tie;
};
