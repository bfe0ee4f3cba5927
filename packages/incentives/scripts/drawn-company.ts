import type { Pack } from '@huice/engine';
import { Random } from '../../bench/src/domain/random.ts';

type Answers = Readonly<Record<string, unknown>>;

/** How many people work there, and up to which part of all companies is no larger: most are small. */
const sizes = [
  { people: [1, 9], upTo: 0.55 },
  { people: [10, 99], upTo: 0.87 },
  { people: [100, 299], upTo: 0.95 },
  { people: [300, 2_000], upTo: 1 },
] as const;

/** What most companies have nothing of; each of these facts is answered with “no”, or nought, unless it is drawn. */
const rare = 0.06;

/** An option that has others within it says less than the company knows. */
const narrowest = <T extends { readonly id: string; readonly within?: string }>(options: readonly T[]): readonly T[] =>
  options.filter(({ id }) => !options.some(({ within }) => within === id));

/**
 * A company as there could be one: what it earns, owns and spends goes with its size, and most of the special cases are not its own.
 * Everything that the pack asks is answered. The same for the same seed.
 */
export const drawnCompany = (seed: number, { facts }: Pack): Answers => {
  const random = new Random(seed);
  /** A part of the revenue, in yuan. */
  const part = (from: number, to: number) => String(Math.round(revenue * (from + (to - from) * random.next())));
  const at = random.next();
  const size = sizes.find(({ upTo }) => at < upTo) ?? sizes[0];
  const employees = random.int(size.people[0], size.people[1]);
  const revenue = employees * random.int(100_000, 1_500_000);
  const known: Record<string, unknown> = {
    employees: String(employees),
    staffOnPayroll: String(employees),
    revenue: String(revenue),
    totalAssets: part(0.3, 2),
    totalCosts: part(0.8, 1.1),
    taxableIncome: random.chance(0.3) ? '0' : part(0.005, 0.15),
    rdExpense: random.chance(0.35) ? part(0.01, 0.12) : '0',
    quarterlyVatSales: String(Math.round(revenue / 4)),
    vatPayer: revenue < 5_000_000 && random.chance(0.85) ? 'small-scale' : 'general',
    restrictedTrade: random.chance(0.02),
    residentEnterprise: random.chance(0.98),
    establishedOn: `${random.int(1998, 2025)}-0${random.int(1, 9)}-1${random.int(0, 9)}`,
    highTechCertified: employees > 9 && random.chance(0.15),
    sixTaxesDue: part(0.0005, 0.005),
  };
  const other = (fact: Pack['facts'][number]): unknown => {
    switch (fact.kind) {
      case 'boolean':
        return random.chance(rare);
      case 'choice':
        return random.pick(narrowest(fact.options)).id;
      case 'choices':
        return random.chance(rare) ? [random.pick(fact.options).id] : [];
      case 'date':
        return `${random.int(2000, 2025)}-06-15`;
      case 'money':
        return random.chance(rare) ? part(0.001, 0.1) : '0';
      case 'share':
        return random.next().toFixed(2);
      case 'quantity':
        return random.chance(rare)
          ? String(Math.max(Number(fact.minimum ?? 0), random.int(1, 12)))
          : (fact.minimum ?? '0');
    }
  };
  return Object.fromEntries(facts.map((fact) => [fact.id, known[fact.id] ?? other(fact)]));
};
