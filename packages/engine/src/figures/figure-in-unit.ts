import type { NumericFact } from '../language/fact.ts';
import { locales } from '../language/text.ts';
import { chinesePowers } from '../value/characters.ts';
import { Decimal } from '../value/decimal.ts';
import { englishPowers } from '../value/english-powers.ts';
import { countedUnits, type Measure, measureOf } from '../value/measure.ts';
import { readNumeral } from '../value/numeral.ts';
import { parseMoney } from '../value/parse-money.ts';

/** A figure, and what it says itself of what it counts in. */
export interface FigureInUnit {
  /** In CNY, the fact's unit or as a ratio; as it is written where it names no unit. */
  readonly value: Decimal;
  /** Null where the figure names no unit: its column, or its box, has to say. */
  readonly unit: {
    /** What the words after the number are worth: 10^8 in `1.2亿`, 0.01 in `5%`, 1000 in `2MW`. */
    readonly worth: Decimal;
    /** The same without a multiplier that belongs to the number: 1 in `2万人`. */
    readonly bare: Decimal;
    /** Where the column counts in more, one of them is wrong: `12000元` under 万元, `5千` under 万元, `1200人` under 万人. */
    readonly isSmall: boolean;
  } | null;
}

/** Half-width text of at most 64 characters; undefined for what is no single exact figure of this kind. */
export const figureInUnit = (fact: NumericFact, text: string): FigureInUnit | undefined => {
  switch (fact.kind) {
    case 'money':
      return moneyFigure(text);
    case 'share':
      return shareFigure(text);
    case 'quantity':
      return quantityFigure(fact, text);
  }
};

const moneyFigure = (text: string): FigureInUnit | undefined => {
  const money = parseMoney(text);
  if (!money.ok) return undefined;
  const power = moneyPower(text.toLowerCase());
  // A sign (`¥1200`, `RMB 1200`) names the currency, and not what is counted.
  if (power === 0 && !/[元圆圓块塊]|yuan/i.test(text)) return { value: money.value, unit: null };
  const worth = Decimal.pow(10, power);
  return { value: money.value, unit: { worth, bare: one, isSmall: power < 4 } };
};

/** The power of ten that an amount is written in: 8 in `1.2亿`, 6 in `RMB 120m`, 3 in `5千`; 0 for `1200`. */
const moneyPower = (text: string): number => {
  const [letters = ''] = /[a-z]+/.exec(text.replace(/rmb|cny|yuan/g, '')) ?? [];
  const english = letters === 'w' ? 4 : (englishPowers[letters] ?? 0);
  return Math.max(english, ...[...text].map((one) => chinesePowers.get(one) ?? 0));
};

const shareFigure = (text: string): FigureInUnit | undefined => {
  const [, spelt] = /^百分之(.+)$/.exec(text) ?? [];
  const sign = spelt === undefined ? text.slice(-1) : '%';
  const worth = { '%': percent, '‰': perMille }[sign];
  const number = numberOf(spelt ?? (worth === undefined ? text : text.slice(0, -1)));
  if (number === undefined) return undefined;
  if (worth === undefined) return { value: number, unit: null };
  return { value: number.times(worth), unit: { worth, bare: worth, isSmall: false } };
};

const quantityFigure = (fact: NumericFact & { kind: 'quantity' }, text: string): FigureInUnit | undefined => {
  const name = unitNamesOf(fact).find((one) => text.toLowerCase().endsWith(one)) ?? '';
  const digits = text.slice(0, text.length - name.length).trim();
  const value = numberOf(digits.replace(/^第/, ''));
  if (value === undefined) return undefined;
  if (name === '') return { value, unit: null };
  const bare = worthOf(fact, measureOf(name, 'quantity')) ?? (ownNames(fact).includes(name) ? one : undefined);
  // A small w may be a watt or 万.
  if (bare === undefined || (name === 'w' && text.endsWith('w'))) return undefined;
  const power = trailingPower(digits);
  const isSmall = power < 4 && bare.eq(1) && !/^[a-z]*$/.test(name);
  return { value: value.times(bare), unit: { worth: bare.times(Decimal.pow(10, power)), bare, isSmall } };
};

/** How many of the fact's unit one of this measure is; undefined when it measures something else. */
export const worthOf = (fact: NumericFact, measure: Measure | undefined): Decimal | undefined => {
  if (measure === undefined || measure.kind !== fact.kind || measure.power === null) return undefined;
  if (fact.kind !== 'quantity') return measure.of === 'foreign' ? undefined : Decimal.pow(10, measure.power);
  const own = ownMeasure(fact);
  return own?.of === measure.of ? Decimal.pow(10, measure.power - (own?.power ?? 0)) : undefined;
};

const ownNames = (fact: NumericFact): string[] =>
  fact.kind === 'quantity' ? locales.map((locale) => fact.unit[locale].toLowerCase()) : [];

/** The fact's own unit, where it is one that is known by its names. */
export const ownMeasure = (fact: NumericFact): Measure | undefined =>
  ownNames(fact).flatMap((name) => measureOf(name, 'quantity') ?? [])[0];

const unitNamesOf = (fact: NumericFact): readonly string[] => {
  const known = namesKnown.get(fact) ?? [...ownNames(fact), ...countedUnits.keys()].sort((a, b) => b.length - a.length);
  namesKnown.set(fact, known);
  return known;
};

const namesKnown = new WeakMap<NumericFact, readonly string[]>();

const numberOf = (text: string): Decimal | undefined => {
  const [, sign = '', figure = ''] = /^([+-]?) ?(.*)$/.exec(text.trim()) ?? [];
  const number = figure === '' ? 'not-a-number' : readNumeral(figure);
  return typeof number === 'string' ? undefined : sign === '-' ? number.negated() : number;
};

const trailingPower = (text: string): number => chinesePowers.get(text.slice(-1)) ?? 0;

const one = new Decimal(1);
const percent = new Decimal('0.01');
const perMille = new Decimal('0.001');
