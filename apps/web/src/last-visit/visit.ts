import type { AmountResult, Incentive, Report, Result, Status, Text } from '@huice/engine';
import { visitKept } from '../state/kept.ts';
import { fingerprint } from '../state/link-check.ts';
import type { PackIndex } from '../state/pack-context.ts';

/** What came of an incentive on a visit, and marks of what it rested on. */
export interface VisitedResult {
  readonly title: Text;
  readonly status: Status;
  /** Without its citations. */
  readonly amount: AmountResult;
  readonly validity: Result['validity']['state'];
  /** Of the rule with all that it names, and of the dates. */
  readonly rule: number;
  readonly dates: number;
}

/** A visit as it is remembered in this browser: nothing of the answers but a mark of them. */
export interface Visit {
  readonly answers: number;
  readonly digest: string;
  readonly asOf: string;
  readonly results: Readonly<Record<string, VisitedResult>>;
}

/** The shape of what is kept; what has another is not read. */
const shape = 1;

export const visitOf = (report: Report, { calculator, pack, incentives }: PackIndex, answers: string): Visit => {
  const named = JSON.stringify([pack.definitions ?? [], pack.terms ?? []]);
  return {
    answers: fingerprint(answers),
    digest: calculator.digest,
    asOf: report.asOf,
    results: Object.fromEntries(
      report.results.map(({ incentive: id, title, status, amount, validity }) => [
        id,
        { title, status, amount, validity: validity.state, ...marksOf(incentives.get(id), named) },
      ]),
    ),
  };
};

const marksOf = (incentive: Incentive | undefined, named: string): Pick<VisitedResult, 'rule' | 'dates'> => {
  const { validity, ...rule } = incentive ?? {};
  return { rule: fingerprint(JSON.stringify(rule) + named), dates: fingerprint(JSON.stringify(validity) ?? '') };
};

/** The visit that this browser remembers. */
export const lastVisit = {
  read: (): Visit | null => {
    try {
      const kept: (Visit & { readonly shape: number }) | null = JSON.parse(visitKept.read() ?? 'null');
      return kept?.shape === shape ? kept : null;
    } catch {
      return null;
    }
  },
  write: (visit: Visit): void =>
    visitKept.write(JSON.stringify({ shape, ...visit }, (key, value: unknown) => (key === 'citations' ? [] : value))),
};
