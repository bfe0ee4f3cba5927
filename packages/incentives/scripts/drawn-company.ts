import type { Pack } from '@huice/engine';

type Answers = Readonly<Record<string, unknown>>;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
const drawsFrom = (seed: number) => {
  let state = seed * 0x9e3779b9;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

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
  const draw = drawsFrom(seed);
  const between = (from: number, to: number) => from + (to - from) * draw();
  const whole = (from: number, to: number) => Math.round(between(from, to));
  const oneOf = <T>(some: readonly T[]): T => some[Math.floor(draw() * some.length)] as T;
  const at = draw();
  const size = sizes.find(({ upTo }) => at < upTo) ?? sizes[0];
  const employees = whole(size.people[0], size.people[1]);
  const revenue = Math.round(employees * between(100_000, 1_500_000));
  const isLoss = draw() < 0.3;
  const known: Record<string, unknown> = {
    employees: String(employees),
    staffOnPayroll: String(employees),
    revenue: String(revenue),
    totalAssets: String(Math.round(revenue * between(0.3, 2))),
    totalCosts: String(Math.round(revenue * between(0.8, 1.1))),
    taxableIncome: isLoss ? '0' : String(Math.round(revenue * between(0.005, 0.15))),
    rdExpense: draw() < 0.35 ? String(Math.round(revenue * between(0.01, 0.12))) : '0',
    quarterlyVatSales: String(Math.round(revenue / 4)),
    vatPayer: revenue < 5_000_000 && draw() < 0.85 ? 'small-scale' : 'general',
    restrictedTrade: draw() < 0.02,
    residentEnterprise: draw() < 0.98,
    establishedOn: `${whole(1998, 2025)}-0${whole(1, 9)}-1${whole(0, 9)}`,
    highTechCertified: employees > 9 && draw() < 0.15,
    sixTaxesDue: String(Math.round(revenue * between(0.0005, 0.005))),
  };
  const other = (fact: Pack['facts'][number]): unknown => {
    switch (fact.kind) {
      case 'boolean':
        return draw() < rare;
      case 'choice':
        return oneOf(narrowest(fact.options)).id;
      case 'choices':
        return draw() < rare ? [oneOf(fact.options).id] : [];
      case 'date':
        return `${whole(2000, 2025)}-06-15`;
      case 'money':
        return draw() < rare ? String(Math.round(revenue * between(0.001, 0.1))) : '0';
      case 'share':
        return String(between(0, 1).toFixed(2));
      case 'quantity':
        return draw() < rare ? String(Math.max(Number(fact.minimum ?? 0), whole(1, 12))) : (fact.minimum ?? '0');
    }
  };
  return Object.fromEntries(facts.map((fact) => [fact.id, known[fact.id] ?? other(fact)]));
};
