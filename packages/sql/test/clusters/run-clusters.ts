// `npm run test:clusters`: the packs that ship and drawn ones, 100,000 companies to each dialect in its real engine.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '@huice/engine';
import { columnsOf } from '../../src/columns.ts';
import { type Agreement, compared, figuresOf } from '../agreement.ts';
import { drawnRow, seeded } from '../companies.ts';
import { drawnPack } from '../drawn-pack.ts';
import { shippedPacks } from '../shipped-packs.ts';
import type { Absent, Batch, Cluster } from './cluster.ts';
import { csvOf } from './csv.ts';
import { duckdbCluster } from './duckdb-cluster.ts';
import { postgresCluster } from './postgres-cluster.ts';
import { sparkCluster } from './spark-cluster.ts';
import { surely } from './surely.ts';

const root = join(import.meta.dirname, '../../../..');
const share = Number(process.env['HUICE_CLUSTER_ROWS'] ?? 100_000) / 100_000;
const folder = mkdtempSync(join(tmpdir(), 'huice-clusters-'));

const say = (line: string) => process.stdout.write(`${line}\n`);

/** How many companies each pack has: 100,000 in all. */
const plans = function* () {
  const [seeds, packs] = shippedPacks();
  if (seeds !== undefined)
    yield { ...seeds, rows: 44_000, ranges: ['marketEquityFinancing'].filter((id) => has(seeds.calculator, id)) };
  if (packs !== undefined) yield { ...packs, rows: 5_000, ranges: ['revenue', 'taxableIncome'] };
  for (let seed = 1; seed <= 10; seed++) {
    const hasTerms = seed > 8;
    const calculator = surely(compile(drawnPack(seeded(seed + 1_000), 8, hasTerms)));
    const ranges = seed % 2 === 0 ? ['revenue', 'people', 'founded'] : [];
    yield {
      name: hasTerms ? `drawn ${seed}, with terms` : `drawn ${seed}`,
      calculator,
      asOf: '2026-11-30',
      rows: hasTerms ? 1_500 : 6_000,
      ranges,
    };
  }
};

const has = ({ pack }: Batch['calculator'], id: string) => pack.facts.some((fact) => fact.id === id);

const isCluster = (one: Cluster | Absent): one is Cluster => 'answers' in one;

const clusters: Cluster[] = [];
for (const one of [await duckdbCluster(), await postgresCluster(), sparkCluster(join(root, '.cache/pyspark'))]) {
  if (isCluster(one)) clusters.push(one);
  else say(`${one.name} is skipped: ${one.because}`);
}

const totals = new Map<Cluster, { companies: number; answers: number; left: number; different: number }>();
let number = 0;
for (const { name, calculator, asOf, rows: full, ranges } of plans()) {
  const rows = Math.max(10, Math.round(full * share));
  const columns = columnsOf(calculator.pack, ranges);
  const random = seeded(77 + number);
  const figures = figuresOf(calculator, asOf);
  const companies = Array.from({ length: rows }, () => drawnRow(random, columns, figures));
  const file = join(folder, `companies-${number++}.csv`);
  writeFileSync(file, csvOf(companies, columns));
  const told = [];
  for (const cluster of clusters) told.push(await cluster.answers({ calculator, asOf, ranges, companies, file }));
  const agreements: readonly Agreement[] = compared(companies, told, { calculator, asOf, ranges });
  for (const [at, cluster] of clusters.entries()) {
    const { answers, left, differences } = agreements[at] as Agreement;
    const total = totals.get(cluster) ?? { companies: 0, answers: 0, left: 0, different: 0 };
    totals.set(cluster, {
      companies: total.companies + rows,
      answers: total.answers + answers,
      left: total.left + left.status + left.amount + left.deciding,
      different: total.different + differences.length,
    });
    say(
      `${cluster.name} · ${name} · ${rows} companies, ${answers} answers, left to the second pass: status ${left.status}, amount ${left.amount}, deciding ${left.deciding} · ${differences.length === 0 ? 'all agree' : 'NOT ALL AGREE'}`,
    );
    for (const one of differences.slice(0, 3)) say(`  ${one.slice(0, 1_000)}`);
  }
}
for (const [{ name }, { companies, answers, left, different }] of totals)
  say(
    `${name}: ${companies} companies, ${answers} answers, ${left} of them settled by the second pass, ${different} different`,
  );
for (const cluster of clusters) await cluster.close();
rmSync(folder, { recursive: true, force: true });
if ([...totals.values()].some(({ different }) => different > 0)) process.exitCode = 1;
