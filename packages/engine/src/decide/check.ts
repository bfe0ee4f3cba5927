import type { Compiled, Diagram } from '../diagram/diagram.ts';
import { FALSE, TRUE } from '../diagram/node-table.ts';
import { Residual } from '../diagram/residual.ts';
import type { Variable } from '../diagram/variables.ts';
import { type Outcome, ok, under } from '../issue.ts';
import type { Amount } from '../language/amount.ts';
import type { Citations } from '../language/citation.ts';
import type { Fact } from '../language/fact.ts';
import type { Incentive } from '../language/incentive.ts';
import type { Pack } from '../language/pack.ts';
import { packDigest } from '../language/pack-json.ts';
import type { Validity } from '../language/validity.ts';
import { type CalendarDate, parseCalendarDate } from '../value/calendar-date.ts';
import { evaluateAmount } from './amount.ts';
import { citationResolver, conditionCites, distinct, validityCites } from './citations.ts';
import { type Knowledge, parseKnowledge, possibleCells } from './knowledge.ts';
import type { CheckOptions } from './profile.ts';
import { proofOf } from './proof.ts';
import type { AmountResult, Report, ResolvedCitation, Result, Status, ValidityResult } from './report.ts';
import { validityAt } from './validity.ts';

/** What `check` needs, made once per pack. */
export interface Checker {
  readonly pack: Pack;
  /** Worked out when first asked: of a large pack it takes longer than the diagram does. */
  readonly digest: string;
  readonly diagram: Diagram;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly incentives: readonly Incentive[];
  readonly resolve: (cites: Citations) => readonly ResolvedCitation[];
  /** What a report repeats of an incentive whoever asks; worked out when first asked. */
  readonly constantsOf: (incentive: Incentive) => Constants;
  readonly constantAmounts: Map<Amount, AmountResult>;
}

interface Constants {
  /** Every citation of the condition, each once. */
  readonly citations: readonly ResolvedCitation[];
  readonly dates: Omit<ValidityResult, 'state'>;
}

export const checker = (pack: Pack, diagram: Diagram): Checker => {
  let digest: string | undefined;
  const resolve = citationResolver(pack);
  const constants = new Map<Incentive, Constants>();
  return {
    pack,
    get digest() {
      digest ??= packDigest(pack);
      return digest;
    },
    diagram,
    facts: new Map(pack.facts.map((fact) => [fact.id, fact])),
    incentives: [...pack.incentives].sort((a, b) => (a.id < b.id ? -1 : 1)),
    resolve,
    constantAmounts: new Map(),
    constantsOf: (incentive) => {
      const known = constants.get(incentive);
      if (known !== undefined) return known;
      const made = {
        citations: distinct(conditionCites(incentive.condition).flatMap(resolve)),
        dates: datesOf(incentive.validity, resolve),
      };
      constants.set(incentive, made);
      return made;
    },
  };
};

/** Every incentive of the pack, decided for one company. */
export const check = (house: Checker, profile: unknown, options: CheckOptions): Outcome<Report> => {
  // Callers without types may leave it out; it is never read from a clock instead.
  const asOf = parseCalendarDate(typeof options?.asOf === 'string' ? options.asOf : '');
  const knowledge = parseKnowledge(house.pack, profile, options?.attested);
  if (!asOf.ok || !knowledge.ok) {
    const dateIssues = asOf.ok ? [] : under(['asOf'], asOf.issues);
    return { ok: false, issues: [...dateIssues, ...(knowledge.ok ? [] : knowledge.issues)] };
  }
  const residual = new Residual(house.diagram, possibleCells(house.diagram, knowledge.value));
  const results = house.incentives.map((incentive) =>
    resultOf(house, incentive, knowledge.value, residual, asOf.value),
  );
  const { id, version } = house.pack;
  return ok({ pack: { id, version, digest: house.digest }, asOf: asOf.value, results });
};

const resultOf = (
  house: Checker,
  incentive: Incentive,
  knowledge: Knowledge,
  residual: Residual,
  asOf: CalendarDate,
): Result => {
  const { diagram, facts, resolve } = house;
  const compiled = diagram.roots.get(incentive.id) as Compiled;
  const { status, open, judgements } = standing(diagram, residual, compiled.node);
  const { given } = knowledge;
  const proof = proofOf(compiled, { facts, given, residual, resolve });
  const amount = evaluateAmount(incentive.amount, { facts, given, resolve, constants: house.constantAmounts });
  const { dates, citations } = house.constantsOf(incentive);
  const validity = { state: validityAt(incentive.validity, asOf), ...dates };
  return {
    incentive: incentive.id,
    title: incentive.title,
    place: incentive.place,
    instrument: incentive.instrument,
    status,
    validity,
    amount,
    open,
    judgements,
    proof,
    citations: distinct([...citations, ...amount.citations, ...dates.citations]),
  };
};

/** The status, and exactly the facts and judgements that could still change it. */
export const standing = (diagram: Diagram, residual: Residual, node: number) => {
  const root = residual.of(node);
  const { list, firstJudgement } = diagram.variables;
  const levels = [...residual.support(root)];
  const open = new Set(
    levels.filter((level) => level < firstJudgement).map((level) => (list[level] as { fact: string }).fact),
  );
  const judgements = levels
    .map((level) => list[level] as Variable)
    .flatMap((variable) => (variable.kind === 'judgement' ? [variable.judgement] : []));
  return { status: statusOf(root, open.size > 0), open: [...open].sort(), judgements: judgements.sort() };
};

/** The status alone. */
export const statusUnder = (diagram: Diagram, residual: Residual, node: number): Status => {
  const root = residual.of(node);
  const isOpen = [...residual.support(root)].some((level) => level < diagram.variables.firstJudgement);
  return statusOf(root, isOpen);
};

const statusOf = (root: number, isOpen: boolean): Status => {
  if (root === TRUE) return 'eligible';
  if (root === FALSE) return 'ineligible';
  return isOpen ? 'undetermined' : 'conditional';
};

const datesOf = (
  validity: Validity,
  resolve: (cites: Citations) => readonly ResolvedCitation[],
): Omit<ValidityResult, 'state'> => ({
  from: validity.from?.date ?? null,
  until: validity.until?.date ?? null,
  repealed: validity.repealed?.date ?? null,
  lastAttested:
    (validity.attested ?? [])
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? null,
  citations: distinct(resolve(validityCites(validity) as unknown as Citations)),
});
