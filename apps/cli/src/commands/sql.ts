import type { Issue } from '@huice/engine';
import type { DialectName, QueryOptions } from '@huice/sql';
import { type Complaint, complaint, type Outcome } from '../complaint.ts';
import type { Request, Run } from './command.ts';

/**
 * A pack as SQL: the query over a table of companies; with `--create-table` the table that it reads; with `--pyspark` a job that runs it.
 * What writes SQL is loaded when it is needed.
 */
export const sql: Run<Request> = async (request) => {
  const { calculator, options, io } = request;
  const { dialectNames, pysparkJob, sqlOf, tableSql } = await import('@huice/sql');
  const dialect = dialectOf(request, dialectNames);
  const asked: QueryOptions = {
    asOf: typeof options['as-of'] === 'string' ? options['as-of'] : io.today(),
    ...(typeof options.table === 'string' ? { table: options.table } : {}),
  };
  const both = options.pyspark === true && options['create-table'] === true;
  const twice = both ? [complaint('cli/two-formats', '--create-table, --pyspark', 'one form of output')] : [];
  // The query is asked for either way: whatever is wrong with the options is wrong with it.
  const query = sqlOf(calculator, { dialect: dialect.ok ? dialect.value : 'duckdb', ...asked });
  if (!query.ok || !dialect.ok || twice.length > 0)
    return {
      ok: false,
      issues: [...twice, ...(dialect.ok ? [] : dialect.issues), ...(query.ok ? [] : query.issues.map(byOption))],
    };
  if (options.pyspark === true) return pysparkJob(calculator, asked);
  const { table } = asked;
  const text =
    options['create-table'] === true
      ? tableSql(calculator.pack, { dialect: dialect.value, ...(table === undefined ? {} : { table }) })
      : query;
  return text.ok ? { ok: true, value: `${text.value};\n` } : text;
};

/** A job for Spark needs none beside; one that is named all the same has to be Spark's. */
const dialectOf = ({ options }: Request, known: readonly DialectName[]): Outcome<DialectName> => {
  const { dialect, pyspark } = options;
  const allowed = pyspark === true ? known.filter((one) => one === 'spark') : known;
  const found = allowed.find((one) => one === dialect || (dialect === undefined && pyspark === true));
  if (found !== undefined) return { ok: true, value: found };
  const names = allowed.join(', ');
  return {
    ok: false,
    issues: [complaint('cli/wrong-value', String(dialect ?? ''), names, { option: '--dialect', known: names })],
  };
};

/** What is wrong with an option, under the name that it has here. */
const byOption = (one: Issue): Complaint => {
  const [name] = one.path;
  if (name === 'table')
    return complaint('cli/wrong-value', bare(one.received), one.expected, {
      option: '--table',
      known: 'registry.companies',
    });
  return { ...one, path: [name === 'asOf' ? '--as-of' : String(name)] };
};

const bare = (shown: string): string => shown.replace(/^"|"$/g, '');
