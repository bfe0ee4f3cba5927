import { AmountBasis } from '../decide/amount-basis.ts';
import { situationBehind } from '../decide/check.ts';
import type { CompiledPack } from '../decide/compiled-pack.ts';
import { decide } from '../decide/decide.ts';
import type { Knowledge } from '../decide/knowledge.ts';
import type { CheckOptions } from '../decide/profile.ts';
import { readKnowledge } from '../decide/read-knowledge.ts';
import { situationOf } from '../decide/situation.ts';
import { workOutAmount } from '../decide/work-out-amount.ts';
import { TRUE } from '../diagram/node-table.ts';
import { type Outcome, ok } from '../issue.ts';
import type { CalendarDate } from '../value/calendar-date.ts';
import { present } from '../value/present.ts';
import type { Combination, Standing, Standings, Tie, TieInPlay } from './combination.ts';
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
  const { asOf, knowledge, incentives } = situation.value;
  const standings = incentives.map((one) => ({
    ...decide(pack, one, knowledge).entry,
    validity: one.validityOn(asOf),
  }));
  return ok(combination(pack, asOf, standings, knowledge));
};

/** The same for a report, or as much of one as is reckoned with; for what is not the very report, caps that answers would tell count as unknown. */
export const combineReport = (pack: CompiledPack, report: Standings): Combination =>
  combination(pack, report.asOf, report.results, situationBehind(report)?.knowledge ?? nothingKnown(pack, report.asOf));

const nothingKnown = (pack: CompiledPack, asOf: string): Knowledge => {
  const nothing = readKnowledge(pack, {}, asOf as CalendarDate);
  if (!nothing.ok) throw new Error('bug: no answers are bad answers');
  return nothing.value;
};

const combination = (
  pack: CompiledPack,
  asOf: string,
  standings: readonly Standing[],
  knowledge: Knowledge,
): Combination => {
  const { id, version } = pack.pack;
  const relations = tiesOf(pack.pack);
  const items = itemsOf(pack, standings, relations);
  const known = new Set(items.map((item) => item.id));
  const caps = new Map(relations.map((relation) => [relation, capFor(pack, knowledge, relation)]));
  const capOf = (relation: PlainRelation): Cap | null => caps.get(relation) ?? null;
  const ties = relations.flatMap((relation): TieInPlay[] => {
    const inPlay = relation.incentives.filter((one) => known.has(one));
    return inPlay.length === 0 ? [] : [{ ...tieOf(pack, relation), inPlay, cap: writtenCap(capOf(relation)) }];
  });
  const groups = groupsOf(items, relations, capOf);
  const sets = groups.map(proposed);
  const taken = groups.flatMap((group, at) => group.items.filter((_, item) => sets[at]?.set[item]));
  return {
    pack: { id, version, digest: pack.digest },
    asOf,
    total: totalOf(groups, sets, 'all'),
    met: totalOf(groups, sets, 'met'),
    judged: totalOf(groups, sets, 'judged'),
    taken: taken.map((item) => item.id).sort(),
    leftOut: groups.flatMap((group, at) => leftOutOf(group, sets[at]?.set ?? [])),
    ties,
    exact: sets.every(({ exact }) => exact),
  };
};

const writtenCap = (cap: Cap | null): TieInPlay['cap'] =>
  cap && {
    min: cap.min === null ? null : yuanOf(cap.min),
    max: cap.max === null ? null : yuanOf(cap.max),
  };

/** What may be had: what has not ended and can still be met. Only what is met and in force is sure, and of a quota nothing. */
const itemsOf = (
  { incentiveById }: CompiledPack,
  standings: readonly Standing[],
  relations: readonly PlainRelation[],
): readonly Item[] => {
  const rationed = new Set(relations.flatMap(({ kind, incentives: of }) => (kind === 'quota' ? of : [])));
  return standings.flatMap(({ incentive, status, validity: { state }, amount, open }): Item[] => {
    if (status === 'ineligible' || state === 'ended') return [];
    const scopes = { eligible: 'met', conditional: 'judged', undetermined: 'all' } as const;
    return [
      {
        id: incentive,
        standing: state === 'in-force' ? scopes[status] : 'all',
        isRationed: rationed.has(incentive),
        money: moneyOf(amount, incentiveById.get(incentive)?.incentive.instrument === 'relief'),
        open: [...open, ...amount.open],
      },
    ];
  });
};

/** As far as it is known. A cap that is itself said to be “no more than” a figure is that figure. */
const capFor = (pack: CompiledPack, knowledge: Knowledge, relation: PlainRelation): Cap | null => {
  if (relation.kind !== 'joint-cap') return null;
  const { facts, terms, diagram, resolve } = pack;
  const basis = new AmountBasis(relation.cap, facts, terms, { diagram, node: TRUE });
  const { min, max, open } = workOutAmount(relation.cap, basis.space(knowledge), resolve);
  const least = min ?? (open.length === 0 ? max : null);
  return { min: least === null ? null : fenOf(least), max: max === null ? null : fenOf(max), open };
};

/** As the pack has it, its citations resolved. */
export const tieOf = ({ resolve }: CompiledPack, relation: PlainRelation): Tie => {
  const { id, label = null, kind, incentives, cites } = relation;
  const { choice, per } = relation as { readonly choice?: Tie['choice']; readonly per?: Tie['per'] };
  return { id, label, kind, ...present({ choice, per }), incentives, citations: resolve(cites) } as Tie;
};
