import { type Condition, compile, type Pack, parsePack } from '@huice/engine';
import { money } from '@huice/engine/build';
import { type Company, randomCompanies } from '../domain/company.ts';
import { text, wording } from '../domain/facts.ts';
import { Random } from '../domain/random.ts';
import { huiceAmounts, sure } from '../subjects/huice.ts';
import { type Subject, verdictsOf } from '../subjects/subject.ts';
import { cpuNs, type Effort, interleaved, type Timing } from './interleaved.ts';
import { packFor } from './speed.ts';

/** A pack whose conditions compare a share that is asked, and the same with the share worked out of two figures. */
export interface TermsTable {
  readonly incentives: number;
  /** Asked first, then worked out. */
  readonly timings: readonly [Timing, Timing];
  readonly compileMs: readonly [number, number];
}

const share = 'research';
const expense = money('researchExpense', wording('Research expense'));
const term = {
  id: 'researchShare',
  kind: 'ratio',
  label: text('Research share'),
  facts: [expense.fact.id],
  over: ['revenue'],
} as const;

const rewritten = (condition: Condition): Condition => {
  if (condition.kind === 'compare') return condition.fact === share ? { ...condition, fact: term.id } : condition;
  if (condition.kind === 'not') return { ...condition, of: rewritten(condition.of) };
  return 'of' in condition ? { ...condition, of: condition.of.map(rewritten) } : condition;
};

const withTerm = (pack: Pack): Pack =>
  sure(
    parsePack({
      ...pack,
      facts: [...pack.facts, expense.fact],
      terms: [term],
      incentives: pack.incentives.map((one) => ({ ...one, condition: rewritten(one.condition) })),
    }),
  );

/** In whole hundredths and cents, so that the ratio is the share to the last digit. */
const withExpense = ({ research, revenue, ...rest }: Company) => ({
  ...rest,
  revenue,
  researchExpense: String((BigInt(Math.round(research * 100)) * BigInt(revenue)) / 100n) + cents(research, revenue),
});

const cents = (research: number, revenue: number): string => {
  const left = (BigInt(Math.round(research * 100)) * BigInt(revenue)) % 100n;
  return left === 0n ? '' : `.${String(left).padStart(2, '0')}`;
};

export const termsTable = async (incentives: number, effort: Effort): Promise<TermsTable> => {
  const { pack, places } = packFor(incentives);
  const companies = randomCompanies(new Random(5), places, 1000);
  const termed = withTerm(pack);
  const compileMs = [pack, termed].map((one) => {
    const start = process.cpuUsage();
    sure(compile(one));
    return cpuNs(start) / 1e6;
  });
  const asked = huiceAmounts(pack);
  const worked = huiceAmounts(termed);
  const workedOut: Subject = { ...worked, name: 'worked out', prepare: (company) => withExpense(company as Company) };
  for (const company of companies.slice(0, 50)) {
    const [one, other] = [await verdictsOf(asked, company), await verdictsOf(workedOut, company)];
    if (one.some((verdict, at) => verdict !== other[at]))
      throw new Error(`a term changes a verdict, for ${JSON.stringify(company)}`);
  }
  const [first, second] = await interleaved([{ ...asked, name: 'asked' }, workedOut], companies, effort);
  return { incentives, timings: [first as Timing, second as Timing], compileMs: compileMs as [number, number] };
};
