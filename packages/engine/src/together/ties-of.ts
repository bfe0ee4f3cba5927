import type { Pack } from '../language/pack.ts';
import type { Relation } from '../language/relation.ts';
import { sortedBy } from '../value/sorted-by.ts';

/** A relation as it is reckoned with. One that incentives state of each other has no label, and rests on what they rest on. */
export type PlainRelation = Relation | (Omit<Extract<Relation, { kind: 'one-of' }>, 'label' | 'cites'> & Unnamed);

interface Unnamed {
  readonly label?: never;
  readonly cites: readonly [];
}

/** Every relation of a pack by id, with what older packs write: `excludes` is one of two, `sharedCaps` a joint cap. */
export const tiesOf = ({ relations = [], sharedCaps = [], incentives }: Pack): readonly PlainRelation[] => {
  const excluding = incentives.flatMap(({ id, excludes = [] }) =>
    excludes.filter((other) => other !== id).map((other) => [id, other].sort().join(' ')),
  );
  const pairs = [...new Set(excluding)].map((pair): PlainRelation => {
    const both = pair.split(' ');
    return { id: `excludes:${both.join('+')}`, kind: 'one-of', choice: 'unsaid', incentives: both, cites: [] };
  });
  const caps = sharedCaps.map(({ id, value, label, cites }): PlainRelation => {
    const sharing = incentives.filter((one) => one.sharedCaps?.includes(id)).map((one) => one.id);
    return {
      id,
      label,
      kind: 'joint-cap',
      cap: { kind: 'exact', value, cites },
      per: 'company',
      incentives: sharing,
      cites,
    };
  });
  // A top-up is its first beside the others; for the rest the order of writing says nothing.
  return sortedBy([...relations, ...pairs, ...caps], ({ id }) => id);
};
