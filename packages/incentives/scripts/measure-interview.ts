// `npm run measure:interview -- 300`: how many answers plausible companies give until something in force is met, and until all is settled.
import { isDeepStrictEqual } from 'node:util';
import { askedAtOnce, type Calculator, compile, type Fact, nothingOf, type Pack } from '@huice/engine';
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

type Said = Readonly<Record<string, unknown>>;

interface Interview {
  /** Answers until something in force is met. */
  readonly first: number;
  /** Until all is settled; what few have is asked at once, as the self-check does, and that is one answer. */
  readonly settled: number;
  readonly said: Said;
}

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

const facts = new Map(calculator.pack.facts.map((fact) => [fact.id, fact]));

const isOneMet = (report: ReturnType<Calculator['check']>): boolean => {
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return report.value.results.some(({ status, validity }) => status === 'eligible' && validity.state === 'in-force');
};

/** As the self-check asks it: the first question each time, or at once what few have, answered as the company is. */
const interview = (seed: number): Interview => {
  const company = drawnCompany(seed, calculator.pack);
  const said: Record<string, unknown> = {};
  const alone: string[] = [];
  const follow = calculator.follow();
  let first = Number.POSITIVE_INFINITY;
  for (let answers = 0; ; answers += 1) {
    if (first > answers && isOneMet(follow({ ...said }, { asOf }))) first = answers;
    const { questions } = openAfter(said);
    const [question] = questions;
    if (question === undefined) return { first, settled: answers, said };
    if (question.fact in said) throw new Error(`${seed}: ${question.fact} is asked again`);
    const few = askedAtOnce(questions, facts, alone);
    for (const fact of few.length > 0 ? few : [question.fact]) {
      const hasSome = few.length > 0 && !isDeepStrictEqual(company[fact], nothingOf(facts.get(fact) as Fact));
      // What is ticked is asked by itself.
      if (hasSome) alone.push(fact);
      else said[fact] = company[fact];
    }
  }
};

const median = (figures: readonly number[]): number =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;

const runs = Array.from({ length: companies }, (_, seed) => interview(seed + 1));
const firsts = runs.map(({ first }) => first);
const met = firsts.filter(Number.isFinite);
const settled = median(runs.map((one) => one.settled));
const answered = median(runs.map(({ said }) => Object.keys(said).length));
/** It takes as long as twenty interviews. */
const some = runs.slice(0, 100);
const needed = median(some.map(({ said }) => enough(said)));
const ofForm = (answers: number) => `${((100 * answers) / asked).toFixed(0)} % of the form`;
process.stdout.write(
  [
    `${companies} plausible companies, ${asked} questions, ${calculator.pack.incentives.length} incentives of ${nation.id}`,
    `something in force is met: ${met.length} of them; after ${median(met)} answers (median of those), ${median(firsts)} (median of all)`,
    `all is settled after ${settled} answers (median), ${ofForm(settled)}`,
    `by then ${answered} facts are told (median); asked one by one, ${needed} would have been needed in any order (median of ${some.length}), ${ofForm(needed)}`,
    '',
  ].join('\n'),
);
