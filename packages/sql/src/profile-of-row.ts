import type { Answer } from '@huice/engine';
import type { Columns } from './columns.ts';

/**
 * A row of the table of companies as a profile, for what is left to the engine. Figures as text or numbers, dates as YYYY-MM-DD, NULL as null.
 *
 * @example
 * profileOfRow(columnsOf(pack), { listed: true, 'fields.ai': true, 'fields.iot': null, revenue: '1200.50' })
 * // { listed: true, fields: { includes: ['ai'], excludes: [] }, revenue: '1200.50' }
 */
export const profileOfRow = (
  columns: Columns,
  row: Readonly<Record<string, unknown>>,
): Readonly<Record<string, Answer>> => {
  const profile: Record<string, Answer> = {};
  const sets = new Map<string, { includes: string[]; excludes: string[] }>();
  for (const { name, fact, option, end } of columns.list) {
    const value = row[name] as Answer | undefined;
    if (value === null || value === undefined || end !== undefined) continue;
    if (option === undefined) profile[fact.id] = value;
    else {
      const set = sets.get(fact.id) ?? { includes: [], excludes: [] };
      sets.set(fact.id, set);
      (value === true ? set.includes : set.excludes).push(option);
      profile[fact.id] = set;
    }
  }
  for (const { id } of new Set(columns.list.map(({ fact }) => fact))) {
    const ends = columns.endsOf(id);
    if (ends === undefined || profile[id] !== undefined) continue;
    const [min, max] = ends.map(({ name }) => row[name] as string | number | null | undefined);
    const range = { ...(min == null ? {} : { min }), ...(max == null ? {} : { max }) };
    if (Object.keys(range).length > 0) profile[id] = range;
  }
  return profile;
};
