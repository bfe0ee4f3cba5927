import { fail, type Outcome, ok, type Proof, partsOfProof, type Report, type Result, type Status } from '@huice/engine';

/** What a query says of one company and one incentive. Amounts are plain decimals in CNY; NULL is null. */
export interface AnswerLine {
  readonly incentive: string;
  readonly status: Status;
  readonly validity: string;
  readonly amount_min: string | null;
  readonly amount_max: string | null;
  readonly deciding: string | null;
  readonly second_pass: 'status' | 'amount' | 'deciding' | null;
}

/**
 * The answers of one company with what was left to the engine settled, together equal to the engine's. `check` is asked once at most, and
 * only where something was left.
 *
 * Issues: those of `check`, where it refuses the company.
 *
 * @example
 * const settled = secondPass(lines, () => calculator.check(profileOfRow(columns, row), { asOf }));
 */
export const secondPass = (
  lines: readonly AnswerLine[],
  check: () => Outcome<Report>,
): Outcome<readonly AnswerLine[]> => {
  if (lines.every((one) => one.second_pass === null)) return ok(lines);
  const report = check();
  if (!report.ok) return fail(...report.issues);
  const results = new Map(report.value.results.map((one) => [one.incentive, one]));
  return ok(
    lines.map((line) => {
      const result = line.second_pass === null ? undefined : results.get(line.incentive);
      return result === undefined ? line : lineOf(result);
    }),
  );
};

/** A result of the engine as a query would say it. */
export const lineOf = ({ incentive, status, validity, amount, proof }: Result): AnswerLine => ({
  incentive,
  status,
  validity: validity.state,
  amount_min: amount.min,
  amount_max: amount.max,
  deciding: decidingPath(proof).join('.'),
  second_pass: null,
});

/** The way to the first leaf that decides; see `decidingOf`. */
const decidingPath = (proof: Proof): readonly number[] => {
  const parts = partsOfProof(proof);
  if (parts.length === 0) return [];
  const alike = proof.kind === 'not' ? 0 : parts.findIndex(({ verdict }) => verdict === proof.verdict);
  const at = Math.max(alike, 0);
  return [at, ...decidingPath(parts[at] as Proof)];
};
