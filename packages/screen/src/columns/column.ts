import type { Answer } from '@huice/engine';
import { fromDayNumber } from '@huice/engine/deciding';

/** Unknown among yes and no. */
export const noAnswer = 255;
/** Unknown among whole numbers and days. */
export const noWhole = -0x80000000;
/** Unknown among sets of options: the bit past the last that an option can have. */
export const noMembers = 0x80000000;

/**
 * The answers of all companies to one fact, by row. A plain list may hold any answer that a profile may; typed lists are read faster:
 *
 * - `Uint8Array`, for yes or no: 1, 0, or 255 where it is not known;
 * - `Float64Array`, for a figure in CNY, the fact's unit or a ratio: NaN where it is not known;
 * - `Int32Array`, for a date in days since 1970-01-01, or a figure in whole numbers: −2³¹ where it is not known;
 * - `{ codes, options }`, for a choice: a place in `options`; past its end where it is not known. An Arrow dictionary is that;
 * - `{ members, options }`, for choices: exactly those of which the bit is set, of at most 31; 0x80000000 where it is not known.
 */
export type Column =
  | readonly (Answer | undefined)[]
  | Uint8Array
  | Float64Array
  | Int32Array
  | CodedColumn
  | MembersColumn;

/** A choice by number: a code is the place of its option in the list; any other code is not known. */
export interface CodedColumn {
  readonly codes: Uint8Array | Uint16Array | Int32Array;
  readonly options: readonly string[];
}

/** Choices by bits: bit n is set where the company has option n of the list. */
export interface MembersColumn {
  readonly members: Uint32Array;
  readonly options: readonly string[];
}

/** A table of companies. */
export interface Table {
  /** How many companies; every column is as long. */
  readonly rows: number;
  /** By fact or term; what has no column is not known of anybody. */
  readonly columns: Readonly<Record<string, Column>>;
  /** By judgement: what an authority has settled, company by company. */
  readonly attested?: Readonly<Record<string, Column>>;
}

export const isCoded = (column: Column): column is CodedColumn => 'codes' in column;

export const isMembers = (column: Column): column is MembersColumn => 'members' in column;

export const lengthOf = (column: Column): number => {
  if (isCoded(column)) return column.codes.length;
  return isMembers(column) ? column.members.length : column.length;
};

/** One answer as a profile has it; undefined where it is not known. `isDate`: whole numbers are days. */
export const answerAt = (column: Column, row: number, isDate: boolean): Answer | undefined => {
  if (isCoded(column)) return column.options[column.codes[row] as number];
  if (isMembers(column)) {
    const members = column.members[row] as number;
    return members === noMembers ? undefined : column.options.filter((_, at) => (members >>> at) & 1);
  }
  if (column instanceof Uint8Array) {
    const value = column[row] as number;
    return value === noAnswer ? undefined : value > 1 ? value : value === 1;
  }
  if (column instanceof Float64Array) {
    const value = column[row] as number;
    return Number.isNaN(value) ? undefined : value;
  }
  if (column instanceof Int32Array) {
    const value = column[row] as number;
    if (value === noWhole) return undefined;
    return isDate ? (fromDayNumber(value) ?? String(value)) : value;
  }
  return (column as readonly (Answer | undefined)[])[row];
};
