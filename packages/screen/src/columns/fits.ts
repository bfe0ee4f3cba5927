import { type Fact, unreachable } from '@huice/engine';
import { type Column, isCoded, isMembers } from './column.ts';

/** As many options as a set has bits for, beside the one for “not known”. */
const maxMembers = 31;

/** Whether a column can hold answers to a fact. */
export const fits = (fact: Fact, column: Column): boolean => {
  if (Array.isArray(column)) return true;
  if (isCoded(column)) return fact.kind === 'choice' && Array.isArray(column.options) && isTyped(column.codes);
  if (isMembers(column))
    return fact.kind === 'choices' && column.members instanceof Uint32Array && column.options.length <= maxMembers;
  if (column instanceof Uint8Array) return fact.kind === 'boolean';
  const isFigured = fact.kind === 'money' || fact.kind === 'quantity' || fact.kind === 'share';
  return column instanceof Float64Array
    ? isFigured
    : column instanceof Int32Array && (isFigured || fact.kind === 'date');
};

const isTyped = (codes: unknown): boolean =>
  codes instanceof Uint8Array || codes instanceof Uint16Array || codes instanceof Int32Array;

/** What a column for a fact may be. */
export const listsFor = (fact: Fact): string => {
  switch (fact.kind) {
    case 'boolean':
      return 'a list, or a Uint8Array';
    case 'choice':
      return 'a list, or { codes, options }';
    case 'choices':
      return `a list, or { members, options } of at most ${maxMembers} options`;
    case 'date':
      return 'a list, or an Int32Array of days';
    case 'money':
    case 'quantity':
    case 'share':
      return 'a list, a Float64Array or an Int32Array';
    default:
      return unreachable(fact);
  }
};
