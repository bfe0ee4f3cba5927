import { compile, type Pack } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import { randomCompany } from '../domain/company.ts';
import { Random } from '../domain/random.ts';
import { twelve, twelvePlaces } from '../domain/twelve.ts';
import { mean, median, quantile } from '../measure/statistics.ts';
import { sure } from '../subjects/huice.ts';
import { anyCompany } from './any-company.ts';
import { type Answers, fixedForm, interviewer } from './interview.ts';
import { expectedQuestions } from './optimum.ts';
import { smallPack } from './small-pack.ts';

interface Counts {
  readonly median: number;
  readonly p95: number;
  readonly mean: number;
}

export interface QuestionCounts {
  readonly pack: string;
  readonly incentives: number;
  readonly companies: number;
  readonly adaptive: Counts;
  readonly fixed: Counts;
  readonly wholeForm: number;
}

export interface AgainstOptimum {
  readonly packs: number;
  /** Expected questions added up over all packs: as asked, over the best possible. */
  readonly ratio: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

const countsOf = (values: readonly number[]): Counts => ({
  median: median(values),
  p95: quantile(values, 0.95),
  mean: mean(values),
});

const questionCounts = (name: string, pack: Pack, make: (random: Random) => Answers, count: number): QuestionCounts => {
  const calculator = sure(compile(pack));
  const random = new Random(5);
  const companies = Array.from({ length: count }, () => make(random));
  const form = fixedForm(calculator);
  return {
    pack: name,
    incentives: pack.incentives.length,
    companies: count,
    adaptive: countsOf(companies.map(interviewer(calculator))),
    fixed: countsOf(companies.map(form.count)),
    wholeForm: form.length,
  };
};

export const measureQuestions = (count: number): readonly QuestionCounts[] => [
  questionCounts('the pack of this repository', huicePack, anyCompany(huicePack), count),
  questionCounts('the twelve of this bench', twelve, (random) => ({ ...randomCompany(random, twelvePlaces) }), count),
];

export const measureOptimum = (packs: number): AgainstOptimum => {
  const random = new Random(7);
  const expected = Array.from({ length: packs }, (_, index) =>
    expectedQuestions(sure(compile(smallPack(random, `small-${index}`)))),
  ).filter(({ best }) => best > 0);
  const ratios = expected.map(({ asked, best }) => asked / best);
  return {
    packs: expected.length,
    ratio: mean(expected.map(({ asked }) => asked)) / mean(expected.map(({ best }) => best)),
    median: median(ratios),
    p95: quantile(ratios, 0.95),
    worst: quantile(ratios, 1),
  };
};
