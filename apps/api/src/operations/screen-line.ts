import type { Attested, Calculator, Issue, Result, StatusAndAmount } from '@huice/engine';
import type { ServiceIssue } from '../problem/service-issue.ts';
import { readMembers } from '../request/read-members.ts';

interface ScreenOptions {
  readonly asOf: string;
  readonly maxDepth: number;
}

/** What is said of one company: each incentive in brief, or every issue. `id` comes back as it came, where it is a name or a number. */
export type ScreenedLine = { readonly line: number; readonly id?: string | number } & (
  | { readonly asOf: string; readonly results: readonly ScreenedIncentive[] }
  | { readonly issues: readonly ServiceIssue[] }
);

interface ScreenedIncentive extends Pick<Result, 'incentive' | 'status' | 'open'> {
  readonly validity: Result['validity']['state'];
  readonly amount: Pick<Result['amount'], 'kind' | 'min' | 'max' | 'currency'>;
}

/** How one line of a registry is judged; another way of judging takes its place in `screen.ts`. */
export type ScreenLine = (calculator: Calculator, line: number, text: string, options: ScreenOptions) => ScreenedLine;

/** By `check`, company by company. */
export const screenLine: ScreenLine = (calculator, line, text, { asOf, maxDepth }) => {
  const { members, issues } = readMembers(text, ['id', 'profile', 'attested'], maxDepth);
  const { id, profile = {}, attested } = members;
  const named = typeof id === 'string' || typeof id === 'number' ? { line, id } : { line };
  // Nobody reads a proof here, and none is worked out.
  const report = calculator.check(profile, {
    asOf,
    detail: 'amount',
    ...(attested === undefined || attested === null ? {} : { attested: attested as Attested }),
  });
  const all = [...issues, ...(report.ok ? [] : report.issues.map(placed))];
  if (!report.ok || all.length > 0) return { ...named, issues: all };
  return { ...named, asOf, results: report.value.results.map(briefly) };
};

const briefly = ({ incentive, status, validity, amount, open }: StatusAndAmount): ScreenedIncentive => {
  const { kind, min, max, currency } = amount;
  return { incentive, status, validity: validity.state, amount: { kind, min, max, currency }, open };
};

const placed = (one: Issue): ServiceIssue =>
  one.path[0] === 'attested' && one.code !== 'profile/unknown-fact' ? one : { ...one, path: ['profile', ...one.path] };
