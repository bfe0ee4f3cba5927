import { limits } from './limits.ts';
import type { Refusal } from './read-result.ts';

/**
 * What would be too much for a program that lays a sheet out as a full grid: a few bytes that name the cell XFD1048576
 * make it claim gigabytes. Returns why the part is refused, or null.
 */
export const checkSheet = (xml: string): Refusal | null => {
  let cells = 0;
  let widest = 0;
  let deepest = 0;
  // Up to the next “<” and not the next “>”, which may stand within an attribute.
  for (const [, kind, attributes = ''] of xml.matchAll(/<(?:[\w.-]+:)?(c|row)(\s[^<]*|\/?>)/g)) {
    cells++;
    if (cells > limits.cells) return { code: 'too-many-cells', params: { limit: limits.cells } };
    const place = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes);
    if (place === null) continue;
    const at = (place[1] ?? place[2] ?? '').trim();
    if (kind === 'row') {
      if (!/^\d{1,7}$/.test(at)) return { code: 'broken-workbook' };
      deepest = Math.max(deepest, Number(at));
      continue;
    }
    const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(at) ?? [];
    if (letters === undefined || row === undefined) return { code: 'broken-workbook' };
    widest = Math.max(widest, columnOf(letters));
    deepest = Math.max(deepest, Number(row));
  }
  if (widest > 20 * limits.columns) return { code: 'too-many-columns', params: { row: 1, limit: limits.columns } };
  if (deepest > 2 * limits.rows) return { code: 'too-many-rows', params: { limit: limits.rows } };
  return widest * deepest > 2 * limits.cells ? { code: 'too-many-cells', params: { limit: limits.cells } } : null;
};

/** `A` is 1, `XFD` is 16384. */
const columnOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
