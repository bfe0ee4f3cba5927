import type { Calculator } from '../compile.ts';
import type { CheckOptions } from '../decide/profile.ts';
import type { OutlineEntry, Status, ValidityState } from '../decide/report.ts';
import { type Outcome, ok } from '../issue.ts';
import { isAuthoritative } from '../language/fact.ts';
import { factsAsked } from '../language/parts.ts';
import { sortedBy } from '../value/sorted-by.ts';

/** Whether an incentive can be granted unasked (免申即享), or what would have to be verified first. */
export interface Grantable {
  readonly incentive: string;
  readonly status: Status;
  readonly validity: ValidityState;
  /** The company may have it for sure, it is in force, and nothing rests on the company's own word. */
  readonly grantable: boolean;
  /**
   * Facts on which status and amount rest and which the company has declared itself, by id; none can be left out. With them and what is
   * authoritative known, the status holds whatever else was declared.
   */
  readonly verify: readonly string[];
}

/**
 * For each incentive, whether a registry, the tax authority or a certified list says all that decides it. What an authority has attested
 * is its own word. A fact without an origin, and a term that was answered itself, count as self-declared.
 *
 * Issues: those of `check`.
 *
 * @example
 * const found = grantable(calculator, { highTechCertified: true, taxableIncome: '300万' }, { asOf: '2026-11-30' });
 * if (found.ok) found.value.filter((one) => one.grantable).map(({ incentive }) => incentive);
 */
export const grantable = (
  calculator: Calculator,
  profile: unknown,
  options: CheckOptions,
): Outcome<readonly Grantable[]> => {
  const report = calculator.check(profile, options);
  if (!report.ok) return report;
  const { facts } = calculator.pack;
  // `check` has read it: it is an object from fact id to answer.
  const given = profile as Readonly<Record<string, unknown>>;
  const authoritative = new Set(facts.filter(isAuthoritative).map(({ id }) => id));
  const declared = Object.keys(given)
    .filter((id) => given[id] !== null && given[id] !== undefined && !authoritative.has(id))
    .sort();
  return ok(
    report.value.results.map(({ incentive, status, validity, amount }) => {
      const verify = needed(calculator, given, declared, options, { incentive, status, amount });
      const isSure = status === 'eligible' && validity.state === 'in-force';
      return { incentive, status, validity: validity.state, grantable: isSure && verify.length === 0, verify };
    }),
  );
};

/** Of what was declared, as little as keeps the result what it is: one after the other is left out, and stays out where nothing changes. */
const needed = (
  calculator: Calculator,
  given: Readonly<Record<string, unknown>>,
  declared: readonly string[],
  options: CheckOptions,
  found: Pick<OutlineEntry, 'incentive' | 'status' | 'amount'>,
): readonly string[] => {
  const outlineOf = (without: ReadonlySet<string>): OutlineEntry | undefined => {
    const rest = Object.fromEntries(Object.entries(given).filter(([id]) => !without.has(id)));
    const outcome = calculator.outline(rest, { ...options, incentives: [found.incentive] });
    return outcome.ok ? outcome.value[0] : undefined;
  };
  const isKept = (without: ReadonlySet<string>): boolean => {
    const left = outlineOf(without);
    return (
      left?.status === found.status && left.amount.min === found.amount.min && left.amount.max === found.amount.max
    );
  };
  const read = readBy(calculator, found.incentive, options);
  const out = new Set(declared.filter((id) => !read.has(id)));
  const asked = declared.filter((id) => read.has(id));
  if (isKept(new Set(declared))) return [];
  for (const id of asked) {
    out.add(id);
    if (!isKept(out)) out.delete(id);
  }
  return asked.filter((id) => !out.has(id));
};

/** The facts that an incentive asks for as it stands on the day, and the terms over them, which may have been answered themselves. */
const readBy = ({ pack, incentiveOn }: Calculator, id: string, { asOf }: CheckOptions): ReadonlySet<string> => {
  const incentive = incentiveOn(id, asOf);
  const facts = new Set(incentive === undefined ? [] : factsAsked([incentive.condition, incentive.amount], pack));
  const terms = pack.terms ?? [];
  const over = sortedBy([...terms], (term) => term.id).filter((term) =>
    [...term.facts, ...(term.over ?? [])].some((fact) => facts.has(fact)),
  );
  return new Set([...facts, ...over.flatMap((term) => [term.id, ...term.facts, ...(term.over ?? [])])]);
};
