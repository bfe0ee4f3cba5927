/** Of which engine the SQL is. */
export const dialectNames = ['duckdb', 'postgres', 'spark'] as const;

/** One of `dialectNames`. */
export type DialectName = (typeof dialectNames)[number];

/** What a column holds. */
export type ColumnType = 'boolean' | 'text' | 'whole' | 'money' | 'quantity' | 'share' | 'date';

/** One result of a row, before the row is spread over as many lines as there are results: names and SQL, in one order for all. */
export type Spread = readonly (readonly (readonly [name: string, sql: string])[])[];

/** In what the engines differ. */
export interface Dialect {
  readonly name: DialectName;
  /** A name in its quotes. */
  readonly quoted: (name: string) => string;
  readonly text: (value: string) => string;
  /** A plain decimal. */
  readonly figure: (value: string) => string;
  /** A plain decimal that something is multiplied by: of a type in which the product has room. */
  readonly factor: (value: string) => string;
  /** With so many digits behind the point. */
  readonly decimal: (sql: string, scale: number) => string;
  readonly days: (sql: string) => string;
  readonly typeOf: Readonly<Record<ColumnType | 'amount', string>>;
  /** What keeps a query within a query apart, so that what is named once is worked out once. */
  readonly fence: string;
  /** Whether CHECK constraints are kept. */
  readonly checks: boolean;
  /** A line for each result of each row of `from`. */
  readonly spread: (key: string, results: Spread, from: string) => string;
}

/** Twice the quotation mark stands for one. */
export const inQuotes = (mark: string) => (value: string) => `${mark}${value.replaceAll(mark, mark + mark)}${mark}`;

/** With its point a figure is a decimal, and not a whole number of so many bits. */
export const pointed = (value: string): string => (value.includes('.') ? value : `${value}.0`);

export const cast38 = (sql: string, scale: number): string => `CAST(${sql} AS DECIMAL(38,${scale}))`;

/** What a column is called by default types; wide enough for every figure that is declared or counted in practice. */
export const decimalTypes = {
  money: 'DECIMAL(18,2)',
  quantity: 'DECIMAL(18,6)',
  share: 'DECIMAL(18,9)',
  amount: 'DECIMAL(38,2)',
} as const;
