import type { Questions } from './ask/question.ts';
import { type QuestionOptions, questionSteps, questions } from './ask/questions.ts';
import { type NearestOptions, nearest } from './change/nearest.ts';
import type { Nearest } from './change/nearest-result.ts';
import { check, type Follow, follower, outline } from './decide/check.ts';
import { type CompiledPack, compiledPack } from './decide/compiled-pack.ts';
import type { CheckOptions } from './decide/profile.ts';
import { aCount, readOptions } from './decide/read-options.ts';
import type { OutlineEntry, Report, ResolvedCitation } from './decide/report.ts';
import type { Detail, DetailOptions, ReportBy } from './decide/slim-report.ts';
import { buildDiagram } from './diagram/diagram.ts';
import { type Issue, type Outcome, ok, refusal } from './issue.ts';
import type { Citation } from './language/citation.ts';
import type { Incentive } from './language/incentive.ts';
import type { Pack } from './language/pack.ts';
import { soundPack } from './language/parse-pack.ts';
import type { Combination, Standings, Tie } from './together/combination.ts';
import { combine, combineReport, tieOf } from './together/combine.ts';
import { tiesOf } from './together/ties-of.ts';
import type { CalendarDate } from './value/calendar-date.ts';

/** What `compile` may be told beside the pack. */
export interface CompileOptions {
  /** Diagram nodes that one incentive may add; 20,000 unless said otherwise. */
  readonly nodeBudget?: number;
}

/** A pack, ready to answer. */
export interface Calculator {
  readonly pack: Pack;
  /** SHA-256 of the pack's canonical JSON, hex: the same for packs that differ only in order of their lists. */
  readonly digest: string;
  /** What a company may qualify for as of a day; or every issue of the profile, each with its path. */
  check<D extends Detail = 'full'>(profile: unknown, options: DetailOptions<D>): Outcome<ReportBy[D]>;
  /** `check` for one company that goes on answering: what no new answer touches is the same object in each report. */
  follow(): Follow;
  /** Statuses and amounts as `check` gives them, by incentive id, without proof: for lists. */
  outline(profile: unknown, options: CheckOptions): Outcome<readonly OutlineEntry[]>;
  /** The facts that can still change some status, best to ask first. */
  questions(profile: unknown, options: QuestionOptions): Outcome<Questions>;
  /** The same in steps, for a screen that has to stay at hand: go on until it is done, or leave off. */
  questionSteps(profile: unknown, options: QuestionOptions): Generator<undefined, Outcome<Questions>>;
  /** Citations out of the pack as a report carries them: the same object for the same citation, whatever cites it. */
  sources(cites: readonly Citation[]): readonly ResolvedCitation[];
  /** An incentive as it stands on the day of a report: with the condition and the amount of the version in force. */
  incentiveOn(id: string, asOf: Report['asOf']): Incentive | undefined;
  /** What would have to change, or turn out so, for one incentive to be within reach. */
  nearest(incentive: string, profile: unknown, options: NearestOptions): Outcome<Nearest>;
  /** What of all that a company may have can lawfully be had together, and how much that is. */
  combine(profile: unknown, options: CheckOptions): Outcome<Combination>;
  /** The same for a report of this calculator, without deciding anew. */
  together(report: Standings): Combination;
  /** What ties the incentives of the pack, by id: its relations, exclusions and shared caps. */
  readonly ties: readonly Tie[];
}

/**
 * Compiles a pack. One that `parsePack` gave is taken as it is. Any other, made with the builders or by hand, goes through
 * the same gate first, so that it fails with the same issues and never with an exception; the calculator's `pack` is then
 * the copy that was read. The only other ways to fail are a budget that is no count, and a condition past it.
 *
 * @example
 * const compiled = compile(pack);
 * if (!compiled.ok) throw new Error(compiled.issues.map(issueText).join("\n"));
 * const report = compiled.value.check({ revenue: { min: '1亿' } }, { asOf: '2026-11-30' });
 */
export const compile = (input: Pack, options: CompileOptions = {}): Outcome<Calculator> => {
  const issues: Issue[] = [];
  const { nodeBudget } = readOptions(options, { nodeBudget: aCount }, issues);
  const read = soundPack(input);
  if (!read.ok || issues.length > 0) return refusal([...issues, ...(read.ok ? [] : read.issues)]);
  const pack = read.value;
  const diagram = buildDiagram(pack, nodeBudget as number | undefined);
  if (!diagram.ok) return diagram;
  const compiled = compiledPack(pack, diagram.value);
  let ties: readonly Tie[] | undefined;
  const calculator: Calculator = {
    pack,
    get digest() {
      return compiled.digest;
    },
    check: (profile, checkOptions) => check(compiled, profile, checkOptions),
    follow: () => follower(compiled),
    outline: (profile, outlineOptions) => outline(compiled, profile, outlineOptions),
    questions: (profile, questionOptions) => questions(compiled, profile, questionOptions),
    questionSteps: (profile, questionOptions) => questionSteps(compiled, profile, questionOptions),
    sources: compiled.resolve,
    incentiveOn: (id, asOf) => compiled.incentiveById.get(id)?.at(asOf as CalendarDate).incentive,
    nearest: (incentive, profile, nearestOptions) => nearest(compiled, incentive, profile, nearestOptions),
    combine: (profile, combineOptions) => combine(compiled, profile, combineOptions),
    together: (report) => combineReport(compiled, report),
    get ties() {
      ties ??= tiesOf(pack).map((relation) => tieOf(compiled, relation));
      return ties;
    },
  };
  compiledPacks.set(calculator, compiled);
  return ok(calculator);
};

const compiledPacks = new WeakMap<Calculator, CompiledPack>();

/** What a calculator reads from, for those who ask the diagram itself: `screen/`. Throws for what `compile` did not make. */
export const compiledOf = (calculator: Calculator): CompiledPack => {
  const compiled = compiledPacks.get(calculator);
  if (compiled === undefined) throw new TypeError('Invalid calculator: expected one that compile gave');
  return compiled;
};
