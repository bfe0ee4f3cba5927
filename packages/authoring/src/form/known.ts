import { entryOf, type Node, textOf, valueAt } from '../yaml/node.ts';
import type { Measured } from './figure.ts';

/** A fact or a term that a condition may name, as far as it is written. */
export type Known =
  | Measured
  | { readonly kind: 'boolean' | 'choice' | 'choices' }
  /** Its kind cannot be read, which is told where it stands. */
  | { readonly kind: undefined };

/** The facts and terms of all packs that are read together, by id: how a short condition is read depends on their kind. */
export const knownFigures = (facts: readonly Node[], terms: readonly Node[]): ReadonlyMap<string, Known> => {
  const known = new Map<string, Known>();
  for (const node of facts) {
    const id = textOf(valueAt(node, 'id'));
    if (id !== undefined && !known.has(id)) known.set(id, factKnown(node));
  }
  for (const node of terms) {
    const id = textOf(valueAt(node, 'id'));
    if (id !== undefined) known.set(id, termKnown(node, known));
  }
  return known;
};

const factKnown = (node: Node): Known => {
  const kind = textOf(valueAt(node, 'kind'));
  switch (kind) {
    case 'boolean':
    case 'choice':
    case 'choices':
    case 'money':
    case 'share':
    case 'date':
      return { kind };
    case 'quantity': {
      const unit = valueAt(node, 'unit');
      const text = textOf(unit) ?? textOf(valueAt(unit, 'zh-Hans'));
      return text === undefined ? { kind } : { kind, unit: text };
    }
    default:
      return { kind: undefined };
  }
};

const ageUnits: Readonly<Record<string, string>> = { years: '年', months: '个月', days: '天' };

/** As the engine names a term for a fact: an age is counted, a ratio and a growth are shares, all else is what its first part is. */
const termKnown = (node: Node, facts: ReadonlyMap<string, Known>): Known => {
  const kind = textOf(valueAt(node, 'kind'));
  if (kind === 'age') return { kind: 'quantity', unit: ageUnits[textOf(valueAt(node, 'unit')) ?? 'years'] ?? '年' };
  if (kind === 'ratio' || kind === 'growth') return { kind: 'share' };
  const parts = entryOf(node, 'facts')?.value;
  const first = parts?.kind === 'list' ? textOf(parts.items[0]) : textOf(parts);
  return (first === undefined ? undefined : facts.get(first)) ?? { kind: undefined };
};
