import type { Compiled } from '../diagram/diagram.ts';
import { FALSE, TRUE } from '../diagram/node-table.ts';
import type { Residual } from '../diagram/residual.ts';
import type { Citations } from '../language/citation.ts';
import type { FactCondition, PointsCondition } from '../language/condition.ts';
import type { Fact } from '../language/fact.ts';
import { partsOf } from '../language/figures.ts';
import type { Term } from '../language/term.ts';
import { Decimal, decimalOf, toPlain } from '../value/decimal.ts';
import { gapOf } from './gap.ts';
import type { Given, PointsProof, Proof, ResolvedCitation, Verdict } from './report.ts';

export interface ProofContext {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly given: ReadonlyMap<string, Given>;
  /** What of it was said, and not worked out. */
  readonly answered: ReadonlyMap<string, Given>;
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
    case 'meets':
      return {
        kind: 'meets',
        definition: condition.definition,
        verdict,
        of: parts.map((part) => proofOf(part, context)),
        citations: context.resolve(condition.cites),
      };
    case 'points':
      return pointsProof(
        condition,
        verdict,
        parts.map((part) => proofOf(part, context)),
        context,
      );
    case 'judgement':
      return {
        kind: 'judgement',
        judgement: condition.judgement,
        verdict,
        citations: context.resolve(condition.cites),
      };
    default: {
      const given = context.given.get(condition.fact) ?? null;
      const term = context.terms.get(condition.fact);
      return {
        kind: 'fact',
        fact: condition.fact,
        condition,
        verdict,
        given,
        gap: verdict === 'met' ? null : leafGap(condition, context.facts.get(condition.fact) as Fact, given),
        ...(term === undefined || context.answered.has(term.id)
          ? {}
          : {
              parts: partsOf(term.id, context.terms).map((fact) => ({ fact, given: context.given.get(fact) ?? null })),
            }),
        citations: context.resolve(condition.cites),
      };
    }
  }
};

const pointsProof = (
  { indicators, atLeast, cites }: PointsCondition,
  verdict: Verdict,
  proofs: readonly Proof[],
  { resolve }: ProofContext,
): PointsProof => {
  let at = 0;
  const told = indicators.map(({ label, least, grades }) => {
    const own = grades.map(({ points }) => ({ points, of: proofs[at++] as Proof }));
    const best = (isCounted: (verdict: Verdict) => boolean) =>
      Decimal.max(0, ...own.flatMap(({ points, of }) => (isCounted(of.verdict) ? [decimalOf(points)] : [])));
    const [min, max] = [best((one) => one === 'met'), best((one) => one !== 'unmet')];
    return { label, ...(least === undefined ? {} : { least }), min, max, grades: own };
  });
  const sum = (of: readonly Decimal[]) => toPlain(Decimal.sum(0, ...of));
  return {
    kind: 'points',
    verdict,
    atLeast,
    points: { min: sum(told.map(({ min }) => min)), max: sum(told.map(({ max }) => max)) },
    indicators: told.map(({ min, max, ...rest }) => ({ ...rest, points: { min: toPlain(min), max: toPlain(max) } })),
    citations: resolve(cites),
  };
};

const verdictOf = (residual: number): Verdict => (residual === TRUE ? 'met' : residual === FALSE ? 'unmet' : 'open');

const leafGap = (condition: FactCondition, fact: Fact, given: Given | null) => {
  if (condition.kind !== 'compare' || fact.kind === 'boolean' || fact.kind === 'choice' || fact.kind === 'choices')
    return null;
  return gapOf(condition, fact, given);
};
