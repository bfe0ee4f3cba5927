import {
  type Amount,
  type AmountResult,
  type Base,
  Decimal,
  type Fact,
  type Locale,
  type Pack,
  unreachable,
} from '@huice/engine';
import { describeAmount, describeFigure, formatMoney, optionLabel } from '@huice/engine/explain';
import type { LibrarySay } from '../words/library-words.ts';

interface Context {
  readonly pack: Pack;
  readonly say: LibrarySay;
  readonly locale: Locale;
}

/** An amount as the rule has it, before any company answers: a line for each part and each case. */
export const amountLines = (amount: Amount, context: Context): readonly string[] => {
  const { say, locale } = context;
  const told = (result: Partial<AmountResult> & Pick<AmountResult, 'kind'>) => [
    describeAmount({ min: null, max: null, currency: 'CNY', open: [], ...result }, locale),
  ];
  const money = (value: string) => formatMoney(new Decimal(value), locale).text;
  const label = (id: string) => factOf(context, id)?.label[locale] ?? id;
  const limits = ({ cap, floor }: { readonly cap?: string; readonly floor?: string }) => [
    ...(floor === undefined ? [] : told({ kind: 'at-least', min: floor })),
    ...(cap === undefined ? [] : told({ kind: 'up-to', max: cap })),
  ];
  switch (amount.kind) {
    case 'exact':
      return told({ kind: 'exact', min: amount.value, max: amount.value, ...baseOf(amount.base, context) });
    case 'at-least':
      return told({ kind: 'at-least', min: amount.value, ...baseOf(amount.base, context) });
    case 'up-to':
      return told({ kind: 'up-to', max: amount.value, ...baseOf(amount.base, context) });
    case 'rate':
      return told({
        kind: 'rate',
        rate: amount.rate,
        min: amount.floor ?? null,
        max: amount.cap ?? null,
        ...baseOf(amount.base, context),
      });
    case 'per-unit':
      return [say('change.per-unit', { fact: label(amount.fact), each: money(amount.each) }), ...limits(amount)];
    case 'brackets': {
      const fact = factOf(context, amount.fact);
      const from = (value: string) => (fact === undefined ? value : describeFigure(fact, value, locale));
      const steps = amount.steps.map((step) =>
        say(amount.mode === 'whole' ? 'change.bracket' : 'change.bracket-marginal', {
          fact: label(amount.fact),
          from: from(step.from),
          pays: 'value' in step.pays ? money(step.pays.value) : percent(step.pays.rate),
        }),
      );
      return [...steps, ...limits(amount)];
    }
    case 'by-choice': {
      const fact = factOf(context, amount.fact);
      const joined = (of: Amount) => amountLines(of, context).join(say('change.semicolon'));
      return [
        ...Object.entries(amount.cases).map(([option, of]) =>
          say('change.case', {
            fact: label(amount.fact),
            option: optionLabel(fact, option, locale),
            amount: joined(of),
          }),
        ),
        say('change.otherwise', { amount: joined(amount.otherwise) }),
      ];
    }
    case 'sum':
      return amount.of.flatMap((part) => amountLines(part, context));
    case 'in-kind':
      return told({ kind: 'in-kind', what: amount.what });
    case 'equity':
    case 'unstated':
      return told({
        kind: amount.kind,
        ...(amount.what === undefined ? {} : { what: amount.what }),
        ...(amount.pool === undefined ? {} : { pool: amount.pool }),
      });
    default:
      return unreachable(amount);
  }
};

const factOf = ({ pack }: Context, id: string): Fact | undefined => pack.facts.find((fact) => fact.id === id);

/** What a rate is taken of: words of the source, or a fact that is asked. */
const baseOf = (base: Base | undefined, context: Context): Pick<AmountResult, 'base'> => {
  if (base === undefined) return {};
  const text = 'described' in base ? base.described : factOf(context, base.fact)?.label;
  return text === undefined ? {} : { base: text };
};

const percent = (rate: string): string => `${new Decimal(rate).times(100).toString()}%`;
