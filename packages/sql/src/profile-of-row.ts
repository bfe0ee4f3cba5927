import type { Answer } from '@huice/engine';
import type { Columns } from './columns.ts';

/**
 * A row of the table of companies as a profile, for what is left to the engine. Figures as text or numbers, dates as YYYY-MM-DD, NULL as null.
 *
 * @example
 * profileOfRow(columnsOf(pack), { listed: true, 'fields.ai': true, 'fields.iot': null, revenue: '1200.50' })
 * // { listed: true, fields: { includes: ['ai'], excludes: [] }, revenue: '1200.50' }
 */
export const profileOfRow = (columns: Columns, row: Row): Readonly<Record<string, Answer>> => {
  const profile: Record<string, Answer> = {};
  for (const { id, kind } of new Set(columns.list.map(({ fact }) => fact))) {
    const answer =
      kind === 'choices' ? setIn(columns, row, id) : (known(row[columns.of(id).name]) ?? rangeIn(columns, row, id));
    if (answer !== undefined) profile[id] = answer;
  }
  return profile;
};

type Row = Readonly<Record<string, unknown>>;

const known = (value: unknown): Answer | undefined => (value === null ? undefined : (value as Answer | undefined));

const setIn = ({ list }: Columns, row: Row, id: string): Answer | undefined => {
  const options = list.filter(({ fact, name }) => fact.id === id && known(row[name]) !== undefined);
  if (options.length === 0) return undefined;
  const among = (is: boolean) =>
    options.flatMap(({ name, option }) => (option !== undefined && (row[name] === true) === is ? [option] : []));
  return { includes: among(true), excludes: among(false) };
};

const rangeIn = (columns: Columns, row: Row, id: string): Answer | undefined => {
  const [min, max] = (columns.endsOf(id) ?? []).map(({ name }) => known(row[name]) as string | number | undefined);
  if (min === undefined && max === undefined) return undefined;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
};
