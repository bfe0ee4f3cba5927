import type { SpeedTable } from '../measure/speed.ts';
import { median, ratio, spread } from '../measure/statistics.ts';
import { wrong } from '../missing/missing-facts.ts';
import { goalsOf } from './goals.ts';
import { duration, percent, table, three, whole } from './markdown.ts';
import type { Results } from './results.ts';

export const reportOf = (results: Results): string =>
  `${[
    intro(results),
    goals(results),
    '## Speed',
    speedIntro(results),
    ...results.speed.map(speedSection),
    manySection(results),
    compileSection(results),
    termsSection(results),
    changeSection(results),
    missingSection(results),
    questionsSection(results),
    nearestSection(results),
  ].join('\n\n')}\n`;

const intro = ({ machine, versions, isQuick }: Results): string => `# Benchmarks

Made by \`npm run bench\`${isQuick ? ' with `--quick`: fewer rounds and companies, so trust the digits less' : ''}; everything in one run, on one machine: ${machine}.
Beside it: ${versions.join(', ')}. The code is in \`packages/bench\`, seeds included; the peers are installed by the command and by nothing else.
Absolute figures are this machine's; ratios travel better.`;

const goals = (results: Results): string => {
  const all = goalsOf(results);
  const rows = all.map(({ goal, measured, isMet }) => [goal, measured, isMet ? 'met' : '**missed**']);
  const missed = all.filter(({ isMet }) => !isMet);
  const reasons = [...new Set(missed.map(({ otherwise }) => otherwise))].map((reason) => {
    const which = missed.filter(({ otherwise }) => otherwise === reason).map(({ goal }) => goal);
    return `**Missed: ${which.join('; ')}.** ${reason}`;
  });
  return ['## Goals', table(['goal', 'measured', ''], rows), ...reasons].join('\n\n');
};

const speedIntro = ({ rounds }: Results): string =>
  `Everybody decides every incentive for the same companies, of whom all facts are known, each in the form that it likes best; putting
companies into that form is not timed. Before the clock starts all verdicts are compared, and one difference fails the run. Subjects take
turns, ${rounds} rounds; what is measured is the time that the process computed for in all its threads, so that neither other work on the machine nor
waiting counts. The table has the median round, half the distance between the quartiles as its spread, and the median of the ratios round
by round. Those too slow to go round all companies go round fewer, as stated. “Status” reads a row and checks every answer in it; “amount” and
“full report” read a profile as the web form and the command line do, and the report has every proof, gap, amount and citation. The
hand-written function and the written-out ones (code made by a program, one function per incentive) know only yes and no and check nothing;
the closures keep unknown apart by Kleene's rules.`;

const speedSection = ({ incentives, compared, eligible, timings, leftOut }: SpeedTable): string => {
  const [base] = timings;
  const rows = timings.map(({ name, companies, rounds, compileMs }) => [
    name,
    three(1e9 / median(rounds)),
    duration(median(rounds)),
    `±${percent(spread(rounds))}`,
    `${three(ratio(rounds, base?.rounds ?? rounds))}`,
    whole(companies),
    duration(compileMs * 1e6),
  ]);
  const without =
    leftOut.length === 0
      ? ''
      : ` Left out at this size: ${leftOut.join(', ')}, which when tried took many seconds to start and more than twenty for one company.`;
  return [
    `### ${whole(incentives)} incentives`,
    table(['', 'companies/s', 'per company', 'spread', `time ÷ ${base?.name}`, 'companies', 'made in, cold'], rows),
    `Verdicts compared for ${whole(compared)} companies, ${whole(eligible)} of them eligible: all the same.${without}`,
  ].join('\n\n');
};

const manySection = ({ many }: Results): string => {
  const names = many[0]?.map(({ name }) => name) ?? [];
  const rows = many.map((timings) => {
    const base = timings[0]?.rounds ?? [];
    return [
      whole(timings[0]?.companies ?? 0),
      ...timings.map(({ rounds }) => `${duration(median(rounds))} (${three(ratio(rounds, base))})`),
    ];
  });
  return [
    '### More companies than a cache holds, 12 incentives',
    'Time per company, and in brackets how many times the hand-written function. Who reads only what it needs waits less for memory.',
    table(['companies', ...names], rows),
  ].join('\n\n');
};

const compileSection = ({ compile }: Results): string =>
  [
    '### Compiling',
    `The gate that a pack goes through once (plain data, schema, references), the diagram of a pack that has been read, the screener on top of it, and the pack's digest, which is worked out when a report first needs it.`,
    table(
      ['incentives', 'read', 'compile', 'screener', 'digest'],
      compile.map((one) => [
        whole(one.incentives),
        ...[one.read, one.compile, one.screener, one.digest].map((ms) => duration(ms * 1e6)),
      ]),
    ),
  ].join('\n\n');

const termsSection = ({ terms }: Results): string =>
  [
    '### Terms',
    'The same conditions twice: the share of research expense asked as such, and worked out of the expense and the revenue, which makes of both and of their ratio one group. Status and amount, companies of whom all is known; verdicts compared first.',
    table(
      ['incentives', 'asked', 'worked out', 'times', 'compiled, asked', 'compiled, worked out'],
      terms.map(({ incentives, timings: [asked, worked], compileMs: [before, after] }) => [
        whole(incentives),
        duration(median(asked.rounds)),
        duration(median(worked.rounds)),
        `${three(ratio(worked.rounds, asked.rounds))}×`,
        duration(before * 1e6),
        duration(after * 1e6),
      ]),
    ),
  ].join('\n\n');

const changeSection = ({ change }: Results): string => {
  const rows = change.map(({ incentives, timing }) => {
    const slowest = [...timing.byFact].reduce((a, b) => (a[1] > b[1] ? a : b));
    return [
      whole(incentives),
      duration(median(timing.whole)),
      duration(median(timing.change)),
      `${three(ratio(timing.whole, timing.change))}×`,
      `${slowest[0]}: ${duration(slowest[1])}`,
    ];
  });
  return [
    '### One changed answer',
    'Reading and deciding a whole row, against changing one answer of the row just decided, every fact as often as the next.',
    table(['incentives', 'whole row', 'one change, on average', 'faster by', 'slowest fact'], rows),
  ].join('\n\n');
};

const missingSection = ({ missing }: Results): string => {
  const settled = missing.verdicts - missing.open;
  const rows = missing.rows.map((one) => [
    one.name,
    whole(one.openSaidYes),
    whole(one.openSaidNo),
    whole(one.reversed),
    whole(one.errors),
    `**${whole(wrong(one))}**`,
    whole(one.leftOpen),
  ]);
  return [
    '## When facts are missing',
    `The twelve incentives, ${whole(missing.companies)} companies, each fact left out with a probability of 30%. What is true is found by trying every way
of filling the gaps: of ${whole(missing.verdicts)} verdicts ${whole(missing.open)} are open and ${whole(settled)} are settled whatever the missing facts are.`,
    table(
      [
        '',
        'open, said eligible',
        'open, said ineligible',
        'settled, said the opposite',
        'error',
        'wrong or none',
        'settled, left open',
      ],
      rows,
    ),
    `An error counts for every incentive that gets no verdict by it: for the hand-written function and json-rules-engine as it comes, for the whole
company. Kleene's rules (closures, publicodes) are never wrong, but leave some verdicts open that are settled.`,
  ].join('\n\n');
};

const questionsSection = ({ questions, optimum }: Results): string => {
  const cells = ({ median: middle, p95, mean }: { median: number; p95: number; mean: number }) =>
    `${middle} / ${p95} / ${three(mean)}`;
  const rows = questions.map(({ pack, incentives, companies, adaptive, fixed, wholeForm }) => [
    `${pack} (${incentives} incentives)`,
    whole(companies),
    cells(adaptive),
    cells(fixed),
    String(wholeForm),
  ]);
  return [
    '## Questions until everything is settled',
    `Random companies that answer whatever they are asked: best question first, against a form that asks every fact that some rule reads, in its own
order, and stops once all is settled; and the whole form. Median / 95th percentile / mean.`,
    table(['', 'companies', 'best first', 'form, stopping', 'whole form'], rows),
    `Against the optimum: ${optimum.packs} small random packs over five facts, where every way of asking can be tried. Expected questions, every answer as
likely as the next: **${three(optimum.ratio)}** times the best possible over all packs; by pack, median ${three(optimum.median)}, 95th percentile ${three(optimum.p95)},
worst ${three(optimum.worst)}.`,
  ].join('\n\n');
};

const nearestSection = ({ nearest, nearestOfMany }: Results): string => {
  const rows = nearest.map((one) => [
    one.rule,
    duration(median(one.nearest)),
    `${three(ratio(one.nearest, one.check))}×`,
    whole(one.sets),
    one.complete ? 'whole' : 'cut short',
  ]);
  const { questions, median: middle, p99, worst, incomplete } = nearestOfMany;
  return [
    '## The nearest change',
    'One incentive, nothing known, so that every fact is open: the time of `nearest`, and how many times that of a full `check` of the same pack, in turn.',
    table(['rule', 'nearest', 'nearest ÷ check', 'ways', 'searched'], rows),
    `Random packs of twelve incentives over twenty facts, with nothing, half and all of them known, ${whole(questions)} questions: median ${duration(middle)},
99th percentile ${duration(p99)}, worst ${duration(worst)}; ${whole(incomplete)} searches were cut short, and say so.`,
  ].join('\n\n');
};
