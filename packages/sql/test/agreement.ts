import type { Calculator, Report } from '@huice/engine';
import { translate } from '@huice/engine/diagram';
import { columnsOf } from '../src/columns.ts';
import { dialects } from '../src/dialects/dialects.ts';
import { profileOfRow } from '../src/profile-of-row.ts';
import { type AnswerLine, lineOf, secondPass } from '../src/second-pass.ts';
import { sqlOf } from '../src/sql-of.ts';
import { tableSql } from '../src/table-sql.ts';
import { type Company, drawnRow, seeded } from './companies.ts';
import { rowsSql } from './literal.ts';
import type { SqlEngine } from './sql-engine.ts';

/** How far a query and the engine agree. */
export interface Agreement {
  /** Answers: companies × incentives. */
  readonly answers: number;
  /** Of them, by what was left to the engine. */
  readonly left: Readonly<Record<'status' | 'amount' | 'deciding', number>>;
  /** What they do not agree on; at most ten are kept. */
  readonly differences: readonly string[];
}

export interface Trial {
  readonly calculator: Calculator;
  readonly asOf: string;
  readonly rows: number;
  readonly seed: number;
  readonly ranges?: readonly string[];
}

const value = <T>(outcome: { ok: true; value: T } | { ok: false; issues: unknown }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

/** Figures on each threshold of a pack and on either side of it. */
export const figuresOf = (calculator: Calculator, asOf: string): ReadonlyMap<string, readonly string[]> => {
  const facts = new Map(calculator.pack.facts.map((fact) => [fact.id, fact]));
  const found = new Map<string, Set<string>>();
  const add = (id: string, ...some: readonly string[]) => found.set(id, new Set([...(found.get(id) ?? []), ...some]));
  for (const level of value(translate(calculator, asOf)).levels) {
    if (level.kind === 'scale') for (const { at } of level.cuts) add(level.fact, ...beside(at));
    if (level.kind === 'group') for (const fact of level.facts) add(fact, ...around(facts.get(fact)?.kind));
  }
  for (const fact of facts.values())
    if (!found.has(fact.id) && fact.kind !== 'choice') add(fact.id, ...around(fact.kind));
  return new Map([...found].map(([id, some]) => [id, [...some].filter((one) => isAllowed(facts.get(id), one))]));
};

const beside = (at: string): readonly string[] => {
  if (/^\d{4}-\d\d-\d\d$/.test(at)) {
    const day = (by: number) => new Date(Date.parse(at) + by * 86_400_000).toISOString().slice(0, 10);
    return [day(-1), at, day(1)];
  }
  const whole = Number(at);
  return at.includes('.')
    ? [at, String(Number((whole - 0.01).toFixed(4))), String(Number((whole + 0.01).toFixed(4)))]
    : [at, String(whole - 1), String(whole + 1)];
};

const around = (kind: string | undefined): readonly string[] =>
  kind === 'date'
    ? ['2003-02-28', '2019-05-01', '2024-02-29', '2025-11-30', '2025-12-01', '2026-01-15']
    : kind === 'share'
      ? ['0', '0.25', '0.5', '1']
      : ['0', '1', '2', '5', '10', '40', '300', '5000', '123456', '3000000', '20000000', '200000000', '123456789012'];

const isAllowed = (fact: unknown, text: string): boolean => {
  const {
    kind,
    minimum = '0',
    maximum = kind === 'share' ? '1' : undefined,
    whole,
  } = fact as Record<string, string | undefined>;
  if (kind === 'date') return true;
  const number = Number(text);
  return (
    number >= Number(minimum) &&
    (maximum === undefined || number <= Number(maximum)) &&
    (whole === undefined || Number.isInteger(number))
  );
};

/** Puts drawn companies into a table, asks the query about them and the engine about each, and compares everything. */
export const agreementOn = async (engine: SqlEngine, trial: Trial, table = 'companies'): Promise<Agreement> => {
  const { calculator, asOf, rows, seed, ranges = [] } = trial;
  const columns = columnsOf(calculator.pack, ranges);
  const dialect = dialects[engine.dialect];
  const random = seeded(seed);
  const figures = figuresOf(calculator, asOf);
  const companies = Array.from({ length: rows }, () => drawnRow(random, columns, figures));
  await engine.run(`DROP TABLE IF EXISTS ${dialect.quoted(table)}`);
  await engine.run(value(tableSql(calculator.pack, { dialect: engine.dialect, table, ranges })));
  for (let at = 0; at < rows; at += 500)
    await engine.run(
      `INSERT INTO ${dialect.quoted(table)} VALUES\n${rowsSql(companies.slice(at, at + 500), columns.list, dialect, at)}`,
    );
  const sql = value(sqlOf(calculator, { dialect: engine.dialect, asOf, table, ranges }));
  const told = await engine.rows(`SELECT * FROM (${sql}) AS told ORDER BY id, incentive`);
  return compared(companies, [told], trial)[0] as Agreement;
};

type Told = readonly Readonly<Record<string, unknown>>[];

/** What queries said, line by line, beside what the engine says, which is asked once about each company. */
export const compared = (
  companies: readonly Company[],
  told: readonly Told[],
  { calculator, asOf, ranges = [] }: Pick<Trial, 'calculator' | 'asOf' | 'ranges'>,
): readonly Agreement[] => {
  const columns = columnsOf(calculator.pack, ranges);
  const each = told.map((one) => new Tally(one));
  for (const [at, company] of companies.entries()) {
    const profile = profileOfRow(columns, company);
    const report = value(calculator.check(profile, { asOf }));
    const expected = report.results.map(lineOf);
    for (const tally of each) tally.add(at, profile, report, expected);
  }
  return each.map((tally) => tally.agreement(companies.length));
};

class Tally {
  readonly #answers: number;
  readonly #by: ReadonlyMap<number, readonly AnswerLine[]>;
  readonly #left = { status: 0, amount: 0, deciding: 0 };
  readonly #differences: string[] = [];

  constructor(told: Told) {
    this.#answers = told.length;
    this.#by = byCompany(told);
  }

  add(at: number, profile: object, report: Report, expected: readonly AnswerLine[]): void {
    const lines = this.#by.get(at) ?? [];
    for (const { second_pass } of lines) if (second_pass !== null) this.#left[second_pass]++;
    for (const one of differing(lines, expected, report))
      if (this.#differences.length < 10) this.#differences.push(JSON.stringify({ ...one, at, profile }));
  }

  agreement(companies: number): Agreement {
    const missing = this.#by.size === companies ? [] : [`${companies} companies, ${this.#by.size} answered`];
    return { answers: this.#answers, left: this.#left, differences: [...missing, ...this.#differences] };
  }
}

/** Where the query decides, it decides as the engine does; and with the second pass all of it is the engine's. */
const differing = (lines: readonly AnswerLine[], expected: readonly AnswerLine[], report: Report) => {
  const settled = value(secondPass(lines, () => ({ ok: true, value: report })));
  return expected.flatMap((engine) => {
    const told = lines.find(({ incentive }) => incentive === engine.incentive);
    const mended = settled.find(({ incentive }) => incentive === engine.incentive);
    const status = told?.second_pass === 'status' ? 'undetermined' : engine.status;
    return told?.status === status && same(mended, engine) ? [] : [{ told, engine }];
  });
};

const byCompany = (told: Told): ReadonlyMap<number, readonly AnswerLine[]> => {
  const by = new Map<number, AnswerLine[]>();
  for (const one of told) {
    const id = Number(one['id']);
    const lines = by.get(id);
    if (lines === undefined) by.set(id, [lineIn(one)]);
    else lines.push(lineIn(one));
  }
  return by;
};

const same = (one: AnswerLine | undefined, other: AnswerLine): boolean => JSON.stringify(one) === JSON.stringify(other);

const lineIn = (row: Readonly<Record<string, unknown>>): AnswerLine => ({
  incentive: String(row['incentive']),
  status: row['status'] as AnswerLine['status'],
  validity: String(row['validity']),
  amount_min: plainOrNull(row['amount_min']),
  amount_max: plainOrNull(row['amount_max']),
  deciding: (row['deciding'] ?? null) as string | null,
  second_pass: (row['second_pass'] ?? null) as AnswerLine['second_pass'],
});

/** `12.50` and `12.00` as the engine writes them. */
const plainOrNull = (given: unknown): string | null =>
  given === null || given === undefined
    ? null
    : String(given).replace(/\.(\d*?)0*$/, (_, digits) => (digits === '' ? '' : `.${digits}`));
