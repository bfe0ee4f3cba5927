import { canonicalJson, type Json } from '../value/canonical-json.ts';
import { sha256 } from '../value/sha256.ts';
import { sortedBy } from '../value/sorted-by.ts';
import type { Condition } from './condition.ts';
import type { Pack } from './pack.ts';

/** The pack as JSON text, keys sorted, two spaces to a level: fit for a file under review. */
export const packJson = (pack: Pack): string => JSON.stringify(JSON.parse(jsonOf(pack)), null, 2);

/**
 * SHA-256 in hex of the pack's content. Lists whose order means nothing (facts, clauses, incentives, the parts of a
 * condition) are put in order first, so that two writings of one pack have one digest.
 */
export const packDigest = (pack: Pack): string =>
  sha256(
    jsonOf({
      ...pack,
      documents: byId(pack.documents),
      clauses: byId(pack.clauses),
      facts: byId(pack.facts),
      judgements: byId(pack.judgements),
      ...(pack.terms === undefined ? {} : { terms: byId(pack.terms) }),
      ...(pack.definitions === undefined
        ? {}
        : { definitions: byId(pack.definitions).map((one) => ({ ...one, condition: inOrder(one.condition) })) }),
      ...(pack.relations === undefined ? {} : { relations: byId(pack.relations) }),
      ...(pack.sharedCaps === undefined ? {} : { sharedCaps: byId(pack.sharedCaps) }),
      incentives: byId(pack.incentives).map((incentive) => ({ ...incentive, condition: inOrder(incentive.condition) })),
    }),
  );

/** The language's types are JSON by construction; an interface cannot say so to the compiler. */
const jsonOf = (value: object): string => canonicalJson(value as unknown as Json);

const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] => sortedBy(list, ({ id }) => id);

const inOrder = (condition: Condition): Condition => {
  if (condition.kind === 'not') return { ...condition, of: inOrder(condition.of) };
  return 'of' in condition ? { ...condition, of: sortedBy(condition.of.map(inOrder), jsonOf) } : condition;
};
