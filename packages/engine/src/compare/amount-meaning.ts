import type { Amount, Base } from '../language/amount.ts';
import type { Text } from '../language/text.ts';
import { canonicalJson, type Json } from '../value/canonical-json.ts';
import { normalFigure } from './field-changes.ts';

/** What an amount comes to, in one normal form: without sources and wording, figures plain, parts in order. */
export const amountMeaning = (amount: Amount): Json => {
  switch (amount.kind) {
    case 'sum': {
      const parts = amount.of.map(amountMeaning).sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
      const [only] = parts;
      return parts.length === 1 && only !== undefined ? only : { kind: 'sum', of: parts };
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
    case 'brackets':
      return {
        kind: amount.kind,
        mode: amount.mode,
        fact: amount.fact,
        steps: amount.steps.map(({ from, pays }) => ({
          from: normalFigure(from),
          ...('rate' in pays ? { rate: normalFigure(pays.rate) } : { value: normalFigure(pays.value) }),
        })),
        ...figures(amount, ['cap']),
      };
    case 'in-kind':
      return { kind: amount.kind };
    case 'equity':
    case 'unstated':
      return { kind: amount.kind, ...figures(amount, ['pool']) };
    case 'rate':
      return { kind: amount.kind, base: baseMeaning(amount.base), ...figures(amount, ['rate', 'cap', 'floor']) };
    case 'per-unit':
      return { kind: amount.kind, fact: amount.fact, ...figures(amount, ['each', 'cap', 'floor']) };
    default:
      return {
        kind: amount.kind,
        ...figures(amount, ['value']),
        ...(amount.base === undefined ? {} : { base: baseMeaning(amount.base) }),
      };
  }
};

const figures = (amount: Amount, keys: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = (amount as unknown as Readonly<Record<string, string | undefined>>)[key];
      return value === undefined ? [] : [[key, normalFigure(value)]];
    }),
  );

const baseMeaning = (base: Base): string => ('fact' in base ? base.fact : 'in words');

/** The words in an amount. */
export const amountWording = (amount: Amount): readonly Text[] => {
  switch (amount.kind) {
    case 'sum':
      return amount.of.flatMap(amountWording);
    case 'by-choice':
      return [...Object.values(amount.cases), amount.otherwise].flatMap(amountWording);
    default: {
      const base =
        'base' in amount && amount.base !== undefined && 'described' in amount.base ? [amount.base.described] : [];
      return 'what' in amount && amount.what !== undefined ? [...base, amount.what] : base;
    }
  }
};
