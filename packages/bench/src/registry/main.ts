import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { median, ratio, spread } from '../measure/statistics.ts';
import { duration, table, three, whole } from '../report/markdown.ts';
import { beside, growing } from './measure-registry.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, out: { type: 'string' } } });
const [companies, rounds] = values.quick ? [100_000, 5] : [1_000_000, 9];
const { timings, eligible } = beside(companies, rounds);
const [hand, ours, logic] = timings.map((one) => one.rounds) as [
  readonly number[],
  readonly number[],
  readonly number[],
];
const sizes = [12, 120, 1200].map((incentives) => growing(incentives, Math.min(companies, 100_000), rounds));
const first = sizes[0] as (typeof sizes)[number];

const report = `# Registries

Made by \`npm run bench:registry\`; everything in one run, on one machine: Node ${process.versions.node}, ${process.platform} on ${process.arch}, ${availableParallelism()} cores, one of them used.
Absolute figures are this machine's, and it may have had other work; ratios travel better.

## Twelve incentives, ${whole(companies)} companies in columns

Everybody reads the same typed columns of eighteen facts. The hand-written function checks nothing and knows only yes and no; Huice checks every answer and keeps unknown apart; json-logic-engine reads an object, which is filled
row by row. Before the clock starts all verdicts are compared, and one difference fails the run. Processor time; subjects take turns, ${rounds} rounds; the median, and half the distance between the quartiles as its spread.

${table(
  ['', 'companies/s', 'per company', 'spread', 'time ÷ hand-written'],
  timings.map(({ name, rounds: all }) => [
    name,
    three(1e9 / median(all)),
    duration(median(all)),
    `±${Math.round(spread(all) * 100)}%`,
    three(ratio(all, hand)),
  ]),
)}

${whole(companies * 12)} verdicts compared, ${whole(eligible)} of them eligible: all the same.

| goal | measured |  |
| --- | ---: | ---: |
| status not slower than the hand-written function over the same columns | ${three(ratio(ours, hand))}× its time | ${ratio(ours, hand) <= 1 ? 'met' : '**missed**'} |
| at least 10 times json-logic-engine, compiled | ${three(ratio(logic, ours))}× | ${ratio(logic, ours) >= 10 ? 'met' : '**missed**'} |

## More incentives

${whole(Math.min(companies, 100_000))} companies. In columns a company takes ${three(first.inBytes)} bytes; its results take two bits for each incentive, and one for whether it was refused. Beside that there are the registers of
one block, half a megabyte whatever the number of companies.

${table(
  ['incentives', 'per company', 'times that of 12', 'bytes of results a company'],
  sizes.map(({ incentives, rounds: all, outBytes }) => [
    whole(incentives),
    duration(median(all)),
    three(median(all) / median(first.rounds)),
    String(outBytes),
  ]),
)}
`;
if (values.out === undefined) process.stdout.write(report);
else writeFileSync(values.out, report);
