import type { Questions } from './ask/question.ts';
import { type QuestionOptions, questions } from './ask/questions.ts';
import { type NearestOptions, nearest } from './change/nearest.ts';
import type { Nearest } from './change/nearest-result.ts';
import { check, checker } from './decide/check.ts';
import { type OutlineEntry, outline } from './decide/outline.ts';
import type { Attested, CheckOptions } from './decide/profile.ts';
import type { Report } from './decide/report.ts';
import { type Screener, screener } from './decide/screener.ts';
import { buildDiagram } from './diagram/diagram.ts';
import { type Outcome, ok } from './issue.ts';
import type { Pack } from './language/pack.ts';

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
  check(profile: unknown, options: CheckOptions): Outcome<Report>;
  /** Statuses and amounts as `check` gives them, by incentive id, without proof: for lists. */
  outline(profile: unknown, attested?: Attested): Outcome<readonly OutlineEntry[]>;
  /** Statuses only, for many companies given as rows: a column per fact. */
  screener(columns: readonly string[]): Outcome<Screener>;
  /** The facts that can still change some status, best to ask first. */
  questions(profile: unknown, options: QuestionOptions): Outcome<Questions>;
  /** What would have to change, or turn out so, for one incentive to be within reach. */
  nearest(incentive: string, profile: unknown, options: NearestOptions): Outcome<Nearest>;
}

/** Compiles a pack that `parsePack` or the builders made. The one way to fail is a condition past the node budget. */
export const compile = (pack: Pack, options: CompileOptions = {}): Outcome<Calculator> => {
  const diagram = buildDiagram(pack, options.nodeBudget);
  if (!diagram.ok) return diagram;
  const house = checker(pack, diagram.value);
  return ok({
    pack,
    get digest() {
      return house.digest;
    },
    check: (profile, checkOptions) => check(house, profile, checkOptions),
    outline: (profile, attested) => outline(house, profile, attested),
    screener: (columns) => screener(house, columns),
    questions: (profile, questionOptions) => questions(house, profile, questionOptions),
    nearest: (incentive, profile, nearestOptions) => nearest(house, incentive, profile, nearestOptions),
  });
};
