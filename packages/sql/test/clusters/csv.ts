import type { Columns } from '../../src/columns.ts';
import type { Company } from '../companies.ts';
import type { Told } from './cluster.ts';

/** A heading and a line for each company. No value has a comma or a quotation mark in it. */
export const csvOf = (companies: readonly Company[], { list }: Columns): string =>
  [
    ['id', ...list.map(({ name }) => name)].join(','),
    ...companies.map((row, at) => [at, ...list.map(({ name }) => row[name] ?? '\\N')].join(',')),
    '',
  ].join('\n');

/** The same back, from what an engine writes: an empty text stands in quotation marks. */
export const csvIn = (text: string): Told => {
  const [heading = '', ...lines] = text.trimEnd().split('\n');
  const names = heading.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    return Object.fromEntries(
      names.map((name, at) => [name, values[at] === '\\N' ? null : (values[at] ?? '').replaceAll('"', '')]),
    );
  });
};
