import { type Issue, type Outcome, ok, under } from '../issue.ts';
import type { Pack } from '../language/pack.ts';
import { packDigest } from '../language/pack-json.ts';
import { soundPack } from '../language/parse-pack.ts';
import type { FieldChange, ListChange, PackComparison } from './comparison.ts';
import { fieldChanges } from './field-changes.ts';
import { incentiveChange } from './incentive-change.ts';
import { jointFacts } from './joint-facts.ts';
import { clauseSides, documentSides, factSides, judgementSides, listChange, sharedCapSides } from './part-changes.ts';

/**
 * What an edit changed, by meaning. Two writings of one pack compare as `same`, whatever the order and form of their
 * conditions. A pack that `parsePack` would refuse is not compared: its issues come back, under `before` or `after`.
 *
 * @example
 * const compared = compare(before, after);
 */
export const compare = (before: Pack, after: Pack): Outcome<PackComparison> => {
  const was = soundPack(before);
  const is = soundPack(after);
  if (was.ok && is.ok) return ok(comparisonOf(was.value, is.value));
  return { ok: false, issues: [...issuesOf('before', was), ...issuesOf('after', is)] };
};

const issuesOf = (side: 'before' | 'after', read: Outcome<Pack>): readonly Issue[] =>
  read.ok ? [] : under([side], read.issues);

const comparisonOf = (before: Pack, after: Pack): PackComparison => {
  const parts = {
    incentives: incentiveChanges(before, after),
    facts: listChange(before.facts, after.facts, factSides),
    judgements: listChange(before.judgements, after.judgements, judgementSides),
    sharedCaps: listChange(before.sharedCaps ?? [], after.sharedCaps ?? [], sharedCapSides),
    documents: listChange(before.documents, after.documents, documentSides),
    clauses: listChange(before.clauses, after.clauses, clauseSides),
    pack: packChanges(before, after),
  };
  return { kind: kindOf(parts), before: nameOf(before), after: nameOf(after), ...parts };
};

const nameOf = (pack: Pack) => ({ id: pack.id, version: pack.version, digest: packDigest(pack) });

const incentiveChanges = (before: Pack, after: Pack): PackComparison['incentives'] => {
  const joint = jointFacts(before, after);
  const old = new Map(before.incentives.map((one) => [one.id, one]));
  const now = new Set(after.incentives.map(({ id }) => id));
  const named = ({ id, title }: Pack['incentives'][number]) => ({ incentive: id, title });
  const byId = (a: { readonly incentive: string }, b: { readonly incentive: string }) =>
    a.incentive < b.incentive ? -1 : 1;
  return {
    added: after.incentives
      .filter(({ id }) => !old.has(id))
      .map(named)
      .sort(byId),
    removed: before.incentives
      .filter(({ id }) => !now.has(id))
      .map(named)
      .sort(byId),
    changed: after.incentives
      .flatMap((one) => {
        const was = old.get(one.id);
        const change = was === undefined ? undefined : incentiveChange(was, one, after, joint);
        return change === undefined ? [] : [change];
      })
      .sort(byId),
  };
};

const packChanges = (before: Pack, after: Pack): readonly FieldChange[] => fieldChanges(frame(before), frame(after));

const frame = ({ id, title, groups, acknowledgements }: Pack) => ({
  id,
  title,
  groups: Object.fromEntries(groups.map((group) => [group.id, group.label])),
  acknowledgements: Object.fromEntries(
    (acknowledgements ?? []).map(({ code, about, because }) => [`${code} ${about}`, because]),
  ),
});

type Parts = Omit<PackComparison, 'kind' | 'before' | 'after'>;

const kindOf = (parts: Parts): PackComparison['kind'] => {
  const { incentives, facts, judgements, sharedCaps, documents, clauses, pack } = parts;
  const isMoved = ({ added, removed, changed }: ListChange) =>
    added.length + removed.length > 0 || changed.some(({ meaning }) => meaning.length > 0);
  const { added, removed, changed } = incentives;
  if (
    added.length + removed.length > 0 ||
    changed.some(
      (one) => one.condition.kind !== 'same' || one.amount.length + one.terms.length > 0 || one.validity !== null,
    ) ||
    [facts, judgements, sharedCaps].some(isMoved)
  )
    return 'meaning';
  if (
    changed.some(({ citations }) => citations.added.length + citations.removed.length > 0) ||
    [documents, clauses].some(isMoved)
  )
    return 'sources';
  const lists = [facts, judgements, sharedCaps, documents, clauses];
  return changed.length + pack.length > 0 || lists.some((list) => list.changed.length > 0) ? 'wording' : 'same';
};
