import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { measureOptimum, measureQuestions } from './ask/measure-questions.ts';
import { randomCompanies } from './domain/company.ts';
import { Random } from './domain/random.ts';
import { changeTiming } from './measure/change.ts';
import { compileTimes, manyCompanies, packFor, speedTable } from './measure/speed.ts';
import { termsTable } from './measure/terms.ts';
import { missingFacts } from './missing/missing-facts.ts';
import { measureNearest, measureNearestOfMany } from './nearest/measure-nearest.ts';
import type { Results } from './report/results.ts';
import { reportOf } from './report/write-report.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, out: { type: 'string' } } });
const isQuick = values.quick;
const effort = isQuick ? { rounds: 5, roundMs: 20 } : { rounds: 11, roundMs: 60 };
const sizes = [
  { incentives: 12, companies: 1000, compared: isQuick ? 300 : 3000 },
  { incentives: 120, companies: 1000, compared: isQuick ? 30 : 200 },
  { incentives: 1200, companies: 1000, compared: isQuick ? 5 : 20 },
  { incentives: 12_000, companies: 1000, compared: isQuick ? 1 : 3 },
];

const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>;
};

const measure = async (): Promise<Results> => {
  const speed = [];
  for (const size of sizes) {
    say(`${size.incentives} incentives …`);
    speed.push(await speedTable(size, effort));
  }
  say('more companies …');
  const many = await manyCompanies(isQuick ? [1000, 10_000] : [1000, 10_000, 100_000], effort);
  say('compiling, changing one answer …');
  const compile = sizes.map(({ incentives }) => compileTimes(incentives, isQuick ? 1 : 5));
  const change = sizes.map(({ incentives }) => {
    const { pack, places } = packFor(incentives);
    const companies = randomCompanies(new Random(4), places, 1000);
    return { incentives, timing: changeTiming(pack, companies, { ...effort, roundMs: effort.roundMs / 4 }) };
  });
  say('terms …');
  const terms = [];
  for (const { incentives } of sizes) terms.push(await termsTable(incentives, effort));
  say('missing facts …');
  const missing = await missingFacts(isQuick ? 300 : 2000, 0.3);
  say('questions …');
  return {
    isQuick,
    machine: `Node ${process.versions.node}, ${process.platform} on ${process.arch}, ${availableParallelism()} cores`,
    versions: Object.entries(dependencies)
      .filter(([name]) => !name.startsWith('@huice/'))
      .map(([name, version]) => `${name} ${version}`),
    rounds: effort.rounds,
    speed,
    many,
    compile,
    terms,
    change,
    missing,
    questions: measureQuestions(isQuick ? 300 : 10_000),
    optimum: measureOptimum(isQuick ? 40 : 300),
    nearest: measureNearest(effort.rounds),
    nearestOfMany: measureNearestOfMany(isQuick ? 10 : 60),
  };
};

const report = reportOf(await measure());
if (values.out === undefined) process.stdout.write(report);
else writeFileSync(values.out, report);
