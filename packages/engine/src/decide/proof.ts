import type { Compiled } from '../diagram/diagram.ts';
import { FALSE, TRUE } from '../diagram/node-table.ts';
import type { Residual } from '../diagram/residual.ts';
import type { Citations } from '../language/citation.ts';
import type { FactCondition } from '../language/condition.ts';
import type { Fact } from '../language/fact.ts';
import { gapOf } from './gap.ts';
import type { Given, Proof, ResolvedCitation, Verdict } from './report.ts';

export interface ProofContext {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly given: ReadonlyMap<string, Given>;
  readonly residual: Residual;
  readonly resolve: (cites: Citations) => readonly ResolvedCitation[];
}

/** The condition as written, each part with the verdict that the diagram gives for it. */
export const proofOf = ({ condition, node, parts }: Compiled, context: ProofContext): Proof => {
  const verdict = verdictOf(context.residual.of(node));
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'not':
    case 'at-least-n': {
      const of = parts.map((part) => proofOf(part, context));
      return condition.kind === 'at-least-n'
        ? { kind: condition.kind, n: condition.n, verdict, of }
        : { kind: condition.kind, verdict, of };
    }
    case 'judgement':
      return {
        kind: 'judgement',
        judgement: condition.judgement,
        verdict,
        citations: context.resolve(condition.cites),
      };
    default: {
      const given = context.given.get(condition.fact) ?? null;
      return {
        kind: 'fact',
        fact: condition.fact,
        condition,
        verdict,
        given,
        gap: verdict === 'met' ? null : leafGap(condition, context.facts.get(condition.fact) as Fact, given),
        citations: context.resolve(condition.cites),
      };
    }
  }
};

const verdictOf = (residual: number): Verdict => (residual === TRUE ? 'met' : residual === FALSE ? 'unmet' : 'open');

const leafGap = (condition: FactCondition, fact: Fact, given: Given | null) => {
  if (condition.kind !== 'compare' || fact.kind === 'boolean' || fact.kind === 'choice' || fact.kind === 'choices')
    return null;
  return gapOf(condition, fact, given);
};
