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

interface Interview {
  readonly first: number;
  readonly settled: number;
  readonly enough: number;
}

type Said = Readonly<Record<string, unknown>>;

const openAfter = (said: Said) => {
  const next = calculator.questions(said, { asOf });
  if (!next.ok) throw new Error(JSON.stringify(next.issues));
  return next.value;
};

/** How many of these answers would have been enough, had one known them: each is left out that is not needed beside the rest. */
const enough = (said: Said): number => {
  let kept = said;
  for (const fact of Object.keys(said).reverse()) {
    const { [fact]: _, ...rest } = kept;
    if (openAfter(rest).undetermined === 0) kept = rest;
  }
  return Object.keys(kept).length;
};

/** As the self-check asks it: the first question each time, answered as the company is. */
const interview = (seed: number): Interview => {
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
    const [question] = openAfter(said).questions;
    if (question === undefined) return { first, settled: answers, enough: enough(said) };
    if (question.fact in said) throw new Error(`${seed}: ${question.fact} is asked again`);
    said[question.fact] = company[question.fact];
  }
};

const median = (figures: readonly number[]): number =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;

const runs = Array.from({ length: companies }, (_, seed) => interview(seed + 1));
const firsts = runs.map(({ first }) => first);
const met = firsts.filter(Number.isFinite);
const settled = median(runs.map((one) => one.settled));
const needed = median(runs.map((one) => one.enough));
const ofForm = (answers: number) => `${((100 * answers) / asked).toFixed(0)} % of the form`;
process.stdout.write(
  [
    `${companies} plausible companies, ${asked} questions, ${calculator.pack.incentives.length} incentives of ${nation.id}`,
    `something in force is met: ${met.length} of them; after ${median(met)} answers (median of those), ${median(firsts)} (median of all)`,
    `all is settled after ${settled} answers (median), ${ofForm(settled)}`,
    `of those answers ${needed} would have been enough (median), had one known which: ${ofForm(needed)}`,
    '',
  ].join('\n'),
);
