// `npm run measure:interview -- 300`: how many answers plausible companies give until something in force is met, and until all is settled.
import { type Calculator, compile, type Pack } from '@huice/engine';
import { drawnCompany } from './drawn-company.ts';
import { packsForPages } from './packs-for-pages.ts';

// No table: nothing is shown in traditional letters here.
const [nation] = packsForPages(() => '');
const compiled = compile(nation.data as Pack);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues, null, 2));
const calculator: Calculator = compiled.value;

const asOf = '2026-11-30';
const companies = Number(process.argv[2] ?? 10_000);
const asked = calculator.pack.facts.length;

/** As the self-check asks it: the first question each time, answered as the company is. */
const interview = (seed: number): readonly [first: number, settled: number] => {
  const company = drawnCompany(seed, calculator.pack);
  const said: Record<string, unknown> = {};
  const follow = calculator.follow();
  let first = Number.POSITIVE_INFINITY;
  for (let answers = 0; ; answers += 1) {
    if (first > answers) {
      const report = follow({ ...said }, { asOf });
      if (!report.ok) throw new Error(`${seed}: ${JSON.stringify(report.issues)}`);
      const isMet = report.value.results.some(
        ({ status, validity }) => status === 'eligible' && validity.state === 'in-force',
      );
      if (isMet) first = answers;
    }
    const next = calculator.questions(said, { asOf });
    if (!next.ok) throw new Error(`${seed}: ${JSON.stringify(next.issues)}`);
    const [question] = next.value.questions;
    if (question === undefined) return [first, answers];
    if (question.fact in said) throw new Error(`${seed}: ${question.fact} is asked again`);
    said[question.fact] = company[question.fact];
  }
};

const median = (figures: readonly number[]): number =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;

const runs = Array.from({ length: companies }, (_, seed) => interview(seed + 1));
const firsts = runs.map(([first]) => first);
const met = firsts.filter(Number.isFinite);
const settled = median(runs.map(([, all]) => all));
process.stdout.write(
  [
    `${companies} plausible companies, ${asked} questions, ${calculator.pack.incentives.length} incentives of ${nation.id}`,
    `something in force is met: ${met.length} of them; after ${median(met)} answers (median of those), ${median(firsts)} (median of all)`,
    `all is settled after ${settled} answers (median), ${((100 * settled) / asked).toFixed(0)} % of the form`,
    '',
  ].join('\n'),
);
