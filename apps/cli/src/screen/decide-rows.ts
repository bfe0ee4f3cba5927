import type { Answer, Calculator, LeafCondition } from '@huice/engine';
import { type Column, type Screened, type Screener, statusCodes } from '@huice/screen';
import type { CompanyRow, RowIssue } from './company-row.ts';

/** What became of one incentive for one company. */
export interface IncentiveResult {
  readonly incentive: string;
  readonly status: (typeof statusCodes)[number];
  readonly validity: string;
  /** In CNY, as `check` has them; not of what is ineligible. */
  readonly min?: string | null;
  readonly max?: string | null;
  /** Ids of the facts and judgements of the parts that decide, each once. */
  readonly deciding: readonly string[];
}

/** One company decided, or what is wrong with it. */
export interface DecidedRow {
  readonly company: CompanyRow;
  readonly results: readonly IncentiveResult[];
  readonly issues: readonly RowIssue[];
}

/** Decides companies by the screener, all of a batch together. */
export const decideRows = (
  calculator: Calculator,
  screener: Screener,
  asOf: string,
  companies: readonly CompanyRow[],
): readonly DecidedRow[] => {
  const known = knownNames(calculator);
  const issues = companies.map((one) => issuesOf(one, calculator, known, asOf));
  const sound = companies.filter((_, at) => (issues[at] as readonly RowIssue[]).length === 0);
  const screened = screener.screen({ rows: sound.length, ...columnsOf(sound) });
  if (!screened.ok) throw new Error(JSON.stringify(screened.issues));
  const { incentives, validity } = screener;
  let place = 0;
  return companies.map((company, at): DecidedRow => {
    const own = issues[at] as readonly RowIssue[];
    if (own.length > 0) return { company, results: [], issues: own };
    const row = place++;
    if (screened.value.isRefused(row)) return { company, results: [], issues: screened.value.issues(row) };
    const results = incentives.map((incentive, which) =>
      resultOf(screened.value, row, which, incentive, validity[which] as string),
    );
    return { company, results, issues: [] };
  });
};

const resultOf = (
  screened: Screened,
  row: number,
  which: number,
  incentive: string,
  validity: string,
): IncentiveResult => {
  const status = statusCodes[screened.code(row, which)] as IncentiveResult['status'];
  const deciding = [...new Set(screened.deciding(row, which).map(nameOf))];
  if (status === 'ineligible') return { incentive, status, validity, deciding };
  const amount = screened.amount(row, which);
  return { incentive, status, validity, min: amount?.min ?? null, max: amount?.max ?? null, deciding };
};

const nameOf = (leaf: LeafCondition): string => (leaf.kind === 'judgement' ? leaf.judgement : leaf.fact);

const columnsOf = (companies: readonly CompanyRow[]) => {
  const columns: Record<string, (Answer | undefined)[]> = {};
  const attested: Record<string, (boolean | undefined)[]> = {};
  companies.forEach((one, row) => {
    for (const [id, answer] of Object.entries(one.profile)) {
      columns[id] ??= new Array<Answer | undefined>(companies.length).fill(undefined);
      columns[id][row] = answer;
    }
    for (const [id, is] of Object.entries(one.attested)) {
      attested[id] ??= new Array<boolean | undefined>(companies.length).fill(undefined);
      attested[id][row] = is;
    }
  });
  const isAttested = Object.keys(attested).length > 0;
  return { columns, ...(isAttested ? { attested: attested as unknown as Record<string, Column> } : {}) };
};

interface Known {
  readonly facts: ReadonlySet<string>;
  readonly judgements: ReadonlySet<string>;
}

const knownNames = ({ pack }: Calculator): Known => ({
  facts: new Set([...pack.facts, ...(pack.terms ?? [])].map(({ id }) => id)),
  judgements: new Set(pack.judgements.map(({ id }) => id)),
});

/** What keeps a company from standing in a table with others: what could not be read, and names that the pack does not have. */
const issuesOf = (
  one: CompanyRow,
  calculator: Calculator,
  { facts, judgements }: Known,
  asOf: string,
): readonly RowIssue[] => {
  if (one.issues.length > 0) return one.issues;
  const isKnown =
    Object.keys(one.profile).every((id) => facts.has(id)) &&
    Object.keys(one.attested).every((id) => judgements.has(id));
  if (isKnown) return one.issues;
  const outcome = calculator.outline(one.profile, { asOf, attested: one.attested });
  return outcome.ok ? [] : outcome.issues;
};
