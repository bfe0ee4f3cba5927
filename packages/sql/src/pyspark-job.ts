import type { Calculator, Outcome } from '@huice/engine';
import { columnsOf } from './columns.ts';
import { spark } from './dialects/spark.ts';
import { packQuery } from './pack-query.ts';
import { printQuery } from './print-query.ts';
import type { QueryOptions } from './query-options.ts';

/**
 * A PySpark job that reads the table of companies from Parquet or CSV and writes the answers as Parquet: `spark-submit job.py INPUT OUTPUT`.
 *
 * @example
 * const job = pysparkJob(calculator, { asOf: '2026-11-30' });
 * if (job.ok) writeFileSync('job.py', job.value);
 */
export const pysparkJob = (calculator: Calculator, options: QueryOptions): Outcome<string> => {
  // In Spark a view has no schema before its name.
  const query = packQuery(calculator, { ...options, table: (options.table ?? 'companies').replace(/^.*\./, '') });
  if (!query.ok) return query;
  const { table, key, ranges, asOf } = query.value.options;
  const { pack, digest } = calculator;
  const columns = columnsOf(pack, ranges).list.map(({ name, type }) => `${spark.quoted(name)} ${spark.typeOf[type]}`);
  const schema = [`${spark.quoted(key)} BIGINT`, ...columns].join(',\n');
  return {
    ok: true,
    value: `# Generated from ${pack.id} ${pack.version} (${digest.slice(0, 12)}) as of ${asOf}; see docs/sql.md. Not to be edited: generate it again.
import sys

from pyspark.sql import SparkSession

SCHEMA = r"""
${schema}
"""

# An answer that has no room for a figure is an error, and not NULL.
SETTINGS = {"spark.sql.ansi.enabled": "true", "spark.sql.session.timeZone": "UTC"}

QUERY = r"""
${printQuery(query.value, spark, 'long')}
"""


TABLE = ${JSON.stringify(table)}


def companies(session, path):
    if path.endswith(".csv"):
        return session.read.csv(path, schema=SCHEMA, header=True, nullValue="\\\\N", emptyValue="", mode="FAILFAST")
    return session.read.parquet(path)


def answers(session, path):
    companies(session, path).createOrReplaceTempView(TABLE)
    return session.sql(QUERY)


def opened():
    builder = SparkSession.builder.appName("huice")
    for name, value in SETTINGS.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def main(source, target):
    session = opened()
    answers(session, source).write.mode("overwrite").parquet(target)
    session.stop()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: spark-submit job.py INPUT OUTPUT")
    main(sys.argv[1], sys.argv[2])
`,
  };
};
