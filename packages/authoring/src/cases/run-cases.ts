import { type Calculator, type Issue, type Proof, partsOfProof, type Result } from '@huice/engine';
import type { PackCase } from './case-form.ts';

/** What a case expected in one respect, and what came out. */
interface Difference {
  readonly what: 'status' | 'validity' | 'min' | 'max';
  readonly expected: string;
  readonly received: string;
}

/** What became of one case: what was expected and came out otherwise, and what could not be asked. */
export interface CaseResult {
  readonly case: PackCase;
  readonly differences: readonly Difference[];
  /** Why the company could not be judged. */
  readonly issues: readonly Issue[];
}

/** How much of one condition the cases walk: each leaf has two sides, met and unmet. */
export interface Coverage {
  readonly incentive: string;
  readonly sides: number;
  readonly walked: number;
  /** Those that no case walks. */
  readonly missed: readonly { readonly leaf: Proof; readonly side: Side }[];
}

type Side = 'met' | 'unmet';

/** Runs every case, and looks at what the conditions made of them. */
export const runCases = (
  calculator: Calculator,
  cases: readonly PackCase[],
): { readonly results: readonly CaseResult[]; readonly coverage: readonly Coverage[] } => {
  const walked = new Map<string, Set<string>>();
  const results = cases.map((one) => {
    const outcome = calculator.check(one.profile, {
      asOf: one.asOf,
      incentives: [one.incentive],
      ...(one.attested === undefined ? {} : { attested: one.attested }),
    });
    if (!outcome.ok) return { case: one, differences: [], issues: outcome.issues };
    const result = outcome.value.results.find(({ incentive }) => incentive === one.incentive) as Result;
    const sides = walked.get(one.incentive) ?? new Set<string>();
    walked.set(one.incentive, sides);
    for (const { path, leaf } of leavesOf(result.proof))
      if (leaf.verdict !== 'open') sides.add(`${path} ${leaf.verdict}`);
    return { case: one, differences: differencesOf(one, result), issues: [] };
  });
  return { results, coverage: coverageOf(calculator, walked) };
};

const differencesOf = (one: PackCase, { status, validity, amount }: Result): readonly Difference[] => {
  const pairs: readonly (readonly [Difference['what'], string | undefined, string | null])[] = [
    ['status', one.status, status],
    ['validity', one.validity, validity.state],
    ['min', one.amount?.min, amount.min],
    ['max', one.amount?.max, amount.max],
  ];
  return pairs.flatMap(([what, expected, received]) =>
    expected === undefined || expected === received ? [] : [{ what, expected, received: received ?? 'unknown' }],
  );
};

/** Against the condition as a company of which nothing is known finds it: every leaf is there, and open. */
const coverageOf = (calculator: Calculator, walked: ReadonlyMap<string, ReadonlySet<string>>): readonly Coverage[] => {
  const blank = calculator.check({}, { asOf: '2000-01-01' });
  if (!blank.ok) return [];
  return blank.value.results.map(({ incentive, proof }) => {
    const sides = leavesOf(proof).flatMap(({ path, leaf }) =>
      (['met', 'unmet'] as const).map((side) => ({ leaf, side, key: `${path} ${side}` })),
    );
    const seen = walked.get(incentive);
    const missed = sides.filter(({ key }) => seen?.has(key) !== true).map(({ leaf, side }) => ({ leaf, side }));
    return { incentive, sides: sides.length, walked: sides.length - missed.length, missed };
  });
};

interface Leaf {
  readonly path: string;
  readonly leaf: Proof;
}

/** The parts of a proof that have no parts of their own. */
const leavesOf = (proof: Proof, path = ''): readonly Leaf[] => {
  const parts = partsOfProof(proof);
  return parts.length === 0 ? [{ path, leaf: proof }] : parts.flatMap((part, at) => leavesOf(part, `${path}/${at}`));
};
