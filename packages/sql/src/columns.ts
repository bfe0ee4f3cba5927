import type { Fact, Pack } from '@huice/engine';
import type { ColumnType } from './dialect.ts';

/** A column of the table of companies. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly fact: Fact;
  /** Of a fact with several options: whether this is one of them. */
  readonly option?: string;
  /** Of a figure that is known only to lie between two: which of them. */
  readonly end?: 'min' | 'max';
}

/** The columns of a pack, and how to find them. */
export interface Columns {
  readonly list: readonly Column[];
  readonly of: (fact: string, option?: string) => Column;
  readonly byName: (name: string) => Column | undefined;
  /** The ends of a figure, where the table has them. */
  readonly endsOf: (fact: string) => readonly [min: Column, max: Column] | undefined;
}

/** PostgreSQL cuts a name off behind 63 bytes, and ids are plain ASCII. */
const longest = 60;

/**
 * A column for each fact, named after it; for each option of a fact with several, `fact.option`; and for each of `ranges`, beside its own
 * column, `fact_min` and `fact_max`. A name that is too long, or that differs from another by capitals alone, ends with `~` and a number.
 */
export const columnsOf = ({ facts }: Pick<Pack, 'facts'>, ranges: readonly string[] = []): Columns => {
  const used = new Set<string>();
  const named = (name: string): string => {
    for (let number = 0; ; number++) {
      const tail = number === 0 ? '' : `~${number}`;
      const tried = `${name.slice(0, longest - tail.length)}${tail}`;
      if (used.has(tried.toLowerCase()) || (number === 0 && name.length > longest)) continue;
      used.add(tried.toLowerCase());
      return tried;
    }
  };
  const list = facts.flatMap((fact): Column[] => {
    const type = typeOf(fact);
    if (fact.kind === 'choices')
      return fact.options.map(({ id }) => ({ name: named(`${fact.id}.${id}`), type, fact, option: id }));
    const own = { name: named(fact.id), type, fact };
    if (!ranges.includes(fact.id)) return [own];
    return [own, ...(['min', 'max'] as const).map((end) => ({ name: named(`${fact.id}_${end}`), type, fact, end }))];
  });
  const byKey = new Map(list.map((one) => [keyOf(one.fact.id, one.option, one.end), one]));
  const byOwnName = new Map(list.map((one) => [one.name, one]));
  return {
    list,
    byName: (name) => byOwnName.get(name),
    of: (fact, option) => byKey.get(keyOf(fact, option)) as Column,
    endsOf: (fact) => {
      const min = byKey.get(keyOf(fact, undefined, 'min'));
      return min === undefined ? undefined : [min, byKey.get(keyOf(fact, undefined, 'max')) as Column];
    },
  };
};

const keyOf = (fact: string, option?: string, end?: string): string => [fact, option ?? '', end ?? ''].join(' ');

const typeOf = (fact: Fact): ColumnType => {
  switch (fact.kind) {
    case 'boolean':
    case 'choices':
      return 'boolean';
    case 'choice':
      return 'text';
    case 'quantity':
      return fact.whole === true ? 'whole' : 'quantity';
    default:
      return fact.kind;
  }
};
