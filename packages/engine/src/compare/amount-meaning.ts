import { unreachable } from '../issue.ts';
import type { Amount, Base } from '../language/amount.ts';
import type { Condition } from '../language/condition.ts';
import { amountsUnder } from '../language/parts.ts';
import type { Text } from '../language/text.ts';
import { canonicalJson, type Json } from '../value/canonical-json.ts';
import { normalFigure } from './field-changes.ts';

/** What an amount comes to, in one normal form: without sources and wording, figures plain, parts in order. */
export const amountMeaning = (amount: Amount): Json => {
  switch (amount.kind) {
    case 'sum':
    case 'greatest':
    case 'least': {
      const parts = inOrder(amount.of.map(amountMeaning));
      const [only] = parts;
      return parts.length === 1 && only !== undefined ? only : { kind: amount.kind, of: parts };
    }
    case 'by-choice': {
      const otherwise = amountMeaning(amount.otherwise);
      const cases = Object.entries(amount.cases)
        .map(([option, one]) => [option, amountMeaning(one)] as const)
        .filter(([, one]) => canonicalJson(one) !== canonicalJson(otherwise));
      return cases.length === 0
        ? otherwise
        : { kind: 'by-choice', fact: amount.fact, cases: Object.fromEntries(cases), otherwise };
    }
    case 'when': {
      const cases = amount.cases.map((one) => ({ when: bare(one.when), amount: amountMeaning(one.amount) }));
      return { kind: 'when', cases, otherwise: amountMeaning(amount.otherwise) };
    }
    case 'readings':
      return { kind: amount.kind, of: inOrder(amount.of.map((one) => amountMeaning(one.amount))) };
    // The first of them is due first.
    case 'instalments':
      return { kind: amount.kind, of: amount.of.map((one) => amountMeaning(one.amount)) };
    case 'minus':
      return { kind: amount.kind, from: amountMeaning(amount.from), less: amountMeaning(amount.less) };
    case 'relief':
      return { kind: amount.kind, without: amountMeaning(amount.without), with: amountMeaning(amount.with) };
    case 'times':
      return { kind: amount.kind, of: amountMeaning(amount.of), ...figures(amount, ['factor']) };
    case 'capped':
      return { kind: amount.kind, of: amountMeaning(amount.of), cap: amountMeaning(amount.cap) };
    case 'brackets':
      return {
        kind: amount.kind,
        mode: amount.mode,
        fact: amount.fact,
        steps: amount.steps.map(({ from, above, pays }) => ({
          from: normalFigure(from),
          ...(above === undefined ? {} : { above }),
          ...('rate' in pays ? { rate: normalFigure(pays.rate) } : { value: normalFigure(pays.value) }),
        })),
        ...boundOf(amount),
        ...figures(amount, ['cap']),
      };
    case 'in-kind':
      return { kind: amount.kind };
    case 'equity':
    case 'unstated':
      return { kind: amount.kind, ...figures(amount, ['pool']) };
    case 'rate':
      return {
        kind: amount.kind,
        base: baseMeaning(amount.base),
        ...boundOf(amount),
        ...figures(amount, ['rate', 'cap', 'floor']),
      };
    case 'per-unit':
      return { kind: amount.kind, fact: amount.fact, ...boundOf(amount), ...figures(amount, ['each', 'cap', 'floor']) };
    case 'figure':
      return { kind: amount.kind, fact: amount.fact };
    case 'exact':
    case 'at-least':
    case 'up-to':
      return {
        kind: amount.kind,
        ...figures(amount, ['value']),
        ...(amount.base === undefined ? {} : { base: baseMeaning(amount.base) }),
      };
    default:
      return unreachable(amount);
  }
};

const inOrder = (parts: readonly Json[]): readonly Json[] =>
  [...parts].sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));

const boundOf = ({ bound }: { readonly bound?: 'up-to' }) => (bound === undefined ? {} : { bound });

/** A condition without its sources. What it comes to is compared as a condition. */
const bare = (condition: Condition): Json =>
  JSON.parse(JSON.stringify(condition, (key, value) => (key === 'cites' ? undefined : value)));

const figures = (amount: Amount, keys: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = (amount as unknown as Readonly<Record<string, string | undefined>>)[key];
      return value === undefined ? [] : [[key, normalFigure(value)]];
    }),
  );

const baseMeaning = (base: Base): string => ('fact' in base ? base.fact : 'in words');

/** The words in an amount. */
export const amountWording = (amount: Amount): readonly Text[] => amountsUnder(amount).flatMap(ownWording);

const ownWording = (amount: Amount): readonly Text[] => {
  const base =
    'base' in amount && amount.base !== undefined && 'described' in amount.base ? [amount.base.described] : [];
  const labels = amount.kind === 'readings' || amount.kind === 'instalments' ? amount.of.map(({ label }) => label) : [];
  return [...base, ...('what' in amount && amount.what !== undefined ? [amount.what] : []), ...labels];
};
