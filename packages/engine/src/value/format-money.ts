import { Decimal, toPlain } from './decimal.ts';

/** The figure and its unit apart, so that a page can set the unit smaller; `text` is both, as one would write them. */
export interface MoneyText {
  readonly figure: string;
  readonly unit: string;
  readonly text: string;
}

export type MoneyLocale = 'zh-Hans' | 'zh-Hant' | 'en';

interface Step {
  readonly power: number;
  readonly unit: string;
}

/** Largest first; below the last step the bare yuan. */
const steps: Readonly<Record<MoneyLocale, readonly Step[]>> = {
  'zh-Hans': [
    { power: 8, unit: '亿元' },
    { power: 4, unit: '万元' },
  ],
  'zh-Hant': [
    { power: 8, unit: '億元' },
    { power: 4, unit: '萬元' },
  ],
  en: [
    { power: 9, unit: 'billion' },
    { power: 6, unit: 'million' },
  ],
};

const yuan: Readonly<Record<MoneyLocale, Step>> = {
  'zh-Hans': { power: 0, unit: '元' },
  'zh-Hant': { power: 0, unit: '元' },
  en: { power: 0, unit: '' },
};

/**
 * An amount in CNY for people, never rounded: `2,000 万元`, `1,234.5678 万元`, `1.2 億元`, `¥1.2 billion`, `¥3,000`.
 * `parseMoney` reads each back to the same amount (to the fen, within its bounds).
 */
export const formatMoney = (amount: Decimal, locale: MoneyLocale): MoneyText =>
  inStep(amount, locale, steps[locale].find(({ power }) => amount.abs().gte(Decimal.pow(10, power))) ?? yuan[locale]);

/** The same amount in plain yuan, to read a typed amount back: `12,000,000 元`, `¥12,000,000`. */
export const formatYuan = (amount: Decimal, locale: MoneyLocale): MoneyText => inStep(amount, locale, yuan[locale]);

const inStep = (amount: Decimal, locale: MoneyLocale, { power, unit }: Step): MoneyText => {
  const digits = grouped(toPlain(amount.abs().div(Decimal.pow(10, power))));
  const sign = amount.isNegative() && !amount.isZero() ? '-' : '';
  const figure = `${sign}${locale === 'en' ? '¥' : ''}${digits}`;
  return { figure, unit, text: unit === '' ? figure : `${figure} ${unit}` };
};

/** `1234567.5` as `1,234,567.5`. */
export const grouped = (plain: string): string => {
  const [whole = '', places] = plain.split('.');
  const sign = Number(whole.startsWith('-'));
  const first = sign + ((whole.length - sign) % 3 || 3);
  const inThrees = whole.slice(0, first) + whole.slice(first).replace(/\d{3}/g, ',$&');
  return places === undefined ? inThrees : `${inThrees}.${places}`;
};
