import {
  type Amount,
  type AmountResult,
  type Base,
  type Bracket,
  type Condition,
  Decimal,
  type Fact,
  type Locale,
  type Pack,
  unreachable,
} from '@huice/engine';
import {
  describeAmount,
  describeCondition,
  describeFigure,
  figureNamed,
  formatMoney,
  optionLabel,
} from '@huice/engine/wording';
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
  const joined = (of: Amount) => amountLines(of, context).join(say('change.semicolon'));
  const all = (of: readonly Amount[]) => of.map(joined).join(say('change.semicolon'));
  const limits = ({
    bound,
    cap,
    floor,
  }: {
    readonly bound?: 'up-to';
    readonly cap?: string;
    readonly floor?: string;
  }) => [
    ...(bound === undefined ? [] : [say('change.bound')]),
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
        ...(amount.bound === undefined ? {} : { bound: amount.bound }),
        ...baseOf(amount.base, context),
      });
    case 'per-unit':
      return [say('change.per-unit', { fact: label(amount.fact), each: money(amount.each) }), ...limits(amount)];
    case 'brackets': {
      const fact = factOf(context, amount.fact);
      const from = (value: string) => (fact === undefined ? value : describeFigure(fact, value, locale));
      const steps = amount.steps.map((step) =>
        say(bracketWords(step, amount.mode), {
          fact: label(amount.fact),
          from: from(step.from),
          pays: 'value' in step.pays ? money(step.pays.value) : percent(step.pays.rate),
        }),
      );
      return [...steps, ...(amount.mode === 'unsaid' ? [say('change.unsaid')] : []), ...limits(amount)];
    }
    case 'figure':
      return [say('change.figure', { fact: label(amount.fact) })];
    case 'by-choice': {
      const fact = factOf(context, amount.fact);
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
    case 'greatest':
      return [say('change.greatest', { amount: all(amount.of) })];
    case 'least':
      return [say('change.least', { amount: all(amount.of) })];
    case 'minus':
      return [say('change.minus', { from: joined(amount.from), less: joined(amount.less) })];
    case 'times':
      return [say('change.times', { factor: amount.factor, amount: joined(amount.of) })];
    case 'capped':
      return [say('change.capped', { amount: joined(amount.of), cap: joined(amount.cap) })];
    case 'when':
      return [
        ...amount.cases.map((one) =>
          say('change.when', { when: conditionText(one.when, context), amount: joined(one.amount) }),
        ),
        say('change.otherwise', { amount: joined(amount.otherwise) }),
      ];
    case 'readings':
    case 'instalments':
      return amount.of.map((one) => say('change.labelled', { label: one.label[locale], amount: joined(one.amount) }));
    case 'relief':
      return [
        say('change.relief', {
          what: amount.what[locale],
          without: joined(amount.without),
          with: joined(amount.with),
        }),
      ];
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

/** Of a marginal scale a rate is of the part above, where it makes no difference whether the figure itself counts. */
const bracketWords = ({ above, pays }: Bracket, mode: 'whole' | 'marginal' | 'unsaid') => {
  if (mode === 'marginal' && 'rate' in pays) return 'change.bracket-marginal';
  if (mode === 'marginal') return above === undefined ? 'change.bracket-more' : 'change.bracket-above-more';
  return above === undefined ? 'change.bracket' : 'change.bracket-above';
};

/** A condition in one line, its parts after its head. */
const conditionText = (condition: Condition, context: Context): string => {
  const { pack, say, locale } = context;
  const head = describeCondition(pack, condition, locale);
  const parts = 'of' in condition ? [condition.of].flat() : [];
  if (parts.length === 0) return head;
  const inner = parts.map((part) => conditionText(part, context)).join(say('change.semicolon'));
  return say('change.labelled', { label: head, amount: inner });
};

const factOf = ({ pack }: Context, id: string): Fact | undefined => figureNamed(pack, id);

/** What a rate is taken of: words of the source, or a fact that is asked. */
const baseOf = (base: Base | undefined, context: Context): Pick<AmountResult, 'base'> => {
  if (base === undefined) return {};
  const text = 'described' in base ? base.described : factOf(context, base.fact)?.label;
  return text === undefined ? {} : { base: text };
};

const percent = (rate: string): string => `${new Decimal(rate).times(100).toString()}%`;
