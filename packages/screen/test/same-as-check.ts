import {
  type Answer,
  type Attested,
  type Calculator,
  compile,
  type Fact,
  type LeafCondition,
  type Outcome,
  type Pack,
  type Profile,
  type Proof,
  partsOfProof,
  type Report,
} from '@huice/engine';
import { expect } from 'vitest';
import { type Column, noAnswer, noMembers, noWhole, type Screened, screener, statusCodes } from '../src/index.ts';

export interface Company {
  readonly profile: Profile;
  readonly attested: Attested;
}

export const calculatorFor = (pack: Pack): Calculator => {
  const compiled = compile(pack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

const sure = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

/** The answers to one fact as a plain list, or in the typed form of its kind where every answer has one. */
const columnOf = (fact: Fact, answers: readonly (Answer | undefined)[], isTyped: boolean): Column =>
  (isTyped ? typedColumn(fact, answers) : undefined) ?? answers;

const typedColumn = (fact: Fact, answers: readonly (Answer | undefined)[]): Column | undefined => {
  const all = (isPlain: (answer: Answer) => boolean) => answers.every((one) => one == null || isPlain(one));
  switch (fact.kind) {
    case 'boolean':
      return all((one) => typeof one === 'boolean')
        ? Uint8Array.from(answers, (one) => (one == null ? noAnswer : Number(one)))
        : undefined;
    case 'choice': {
      if (!all((one) => typeof one === 'string')) return undefined;
      const options = [...new Set(answers.flatMap((one) => one ?? []))] as string[];
      return {
        codes: Uint16Array.from(answers, (one) => (one == null ? options.length : options.indexOf(one as string))),
        options,
      };
    }
    case 'choices': {
      const options = fact.options.map(({ id }) => id).reverse();
      const isSet = (one: Answer) =>
        Array.isArray(one) && new Set(one).size === one.length && one.every((each) => options.includes(each));
      if (!all(isSet)) return undefined;
      const bits = (some: readonly string[]) => some.reduce((sum, one) => sum | (1 << options.indexOf(one)), 0);
      return {
        members: Uint32Array.from(answers, (one) => (one == null ? noMembers : bits(one as string[]))),
        options,
      };
    }
    case 'date': {
      const dayOf = (one: Answer) => Date.parse(`${one as string}T00:00:00Z`) / 86_400_000;
      return all((one) => typeof one === 'string' && Number.isInteger(dayOf(one)))
        ? Int32Array.from(answers, (one) => (one == null ? noWhole : dayOf(one)))
        : undefined;
    }
    default:
      return all((one) => typeof one === 'number' || (typeof one === 'string' && /^-?\d{1,9}(?:\.\d{1,6})?$/.test(one)))
        ? Float64Array.from(answers, (one) => (one == null ? Number.NaN : Number(one)))
        : undefined;
  }
};

/** What decides, read off the proof, as the command line has it. */
const decidingIn = (proof: Proof): readonly unknown[] => {
  if (proof.kind === 'fact') return [proof.condition];
  if (proof.kind === 'judgement') return [proof.judgement];
  const parts = partsOfProof(proof);
  const alike = proof.kind === 'not' ? parts : parts.filter(({ verdict }) => verdict === proof.verdict);
  return (alike.length > 0 ? alike : parts).flatMap(decidingIn);
};

const plainLeaf = (leaf: LeafCondition): unknown => (leaf.kind === 'judgement' ? leaf.judgement : leaf);

/** Screens the companies as one table, and holds every row against `check`. How many were refused. */
export const expectSame = (
  calculator: Calculator,
  companies: readonly Company[],
  asOf: string,
  isTyped = true,
  make: typeof screener = screener,
): number => {
  const { pack } = calculator;
  const named = new Set(companies.flatMap(({ profile }) => Object.keys(profile)));
  const figures = [...pack.facts, ...(pack.terms ?? []).map(({ id }) => ({ id, kind: 'money' }) as Fact)];
  const columns = figures.flatMap((fact) =>
    named.has(fact.id)
      ? [
          [
            fact.id,
            columnOf(
              fact,
              companies.map(({ profile }) => profile[fact.id]),
              isTyped,
            ),
          ] as const,
        ]
      : [],
  );
  const judged = [...new Set(companies.flatMap(({ attested }) => Object.keys(attested)))];
  const attested = Object.fromEntries(judged.map((id) => [id, companies.map((one) => one.attested[id])]));
  const table = {
    rows: companies.length,
    columns: Object.fromEntries(columns),
    ...(judged.length === 0 ? {} : { attested: attested as unknown as Record<string, Column> }),
  };
  const made = sure(make(calculator, { asOf }));
  const screened = sure(made.screen(table));
  companies.forEach((company, row) => {
    const report = calculator.check(company.profile, { asOf, attested: company.attested });
    if (report.ok) expectRow(report.value, made.incentives, made.validity, screened, row);
    else {
      expect(screened.isRefused(row)).toBe(true);
      expect(screened.issues(row)).toEqual(report.issues);
    }
  });
  return screened.refused;
};

const expectRow = (
  { results }: Report,
  incentives: readonly string[],
  validity: readonly string[],
  screened: Screened,
  row: number,
): void => {
  // One comparison for a row: a million of them are made.
  const found = incentives.map((incentive, at) => [
    incentive,
    statusCodes[screened.code(row, at)],
    validity[at],
    screened.amount(row, at),
    screened.deciding(row, at).map(plainLeaf),
  ]);
  const expected = results.map((one) => [
    one.incentive,
    one.status,
    one.validity.state,
    one.amount,
    decidingIn(one.proof),
  ]);
  if (JSON.stringify(found) !== JSON.stringify(expected)) expect(found).toEqual(expected);
};
