import type { Fact } from '@huice/engine';
import { nearestName } from '@huice/engine';
import { columnUnit, type Unit } from '@huice/tables';
import { type Complaint, complaint, inFile, type Outcome } from '../complaint.ts';
import type { Io } from '../io.ts';

/** What a column is said to hold: a fact in a unit, or nothing. */
export interface MappedColumn {
  readonly fact: string | null;
  readonly unit: Unit | null;
}

/** What `--map` says of the columns of a table. */
export interface ColumnMap {
  /** The heading of what a company is called. */
  readonly id: string | undefined;
  readonly columns: ReadonlyMap<string, MappedColumn>;
}

export const noMap: ColumnMap = { id: undefined, columns: new Map() };

/**
 * ```yaml
 * id: 统一社会信用代码
 * columns:
 *   融资额: { fact: marketEquityFinancing, unit: 万元 }
 *   行业: fields
 *   备注: null
 * ```
 */
export const readMap = async (
  path: string,
  facts: readonly Fact[],
  io: Pick<Io, 'read'>,
): Promise<Outcome<ColumnMap>> => {
  const text = await io.read(path);
  if (!text.ok) return text;
  const { parse } = await import('yaml');
  let value: unknown;
  try {
    value = parse(text.value);
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0] ?? '';
    return refuse(path, [complaint('screen/wrong-map', reason, 'YAML', { reason })]);
  }
  if (!isRecord(value)) return refuse(path, [wrong('columns: { … }')]);
  const { id, columns = {}, ...others } = value;
  const issues: Complaint[] = Object.keys(others).map((key) => wrong(`id, columns; ${key}`));
  if (id !== undefined && typeof id !== 'string') issues.push(wrong('id: …'));
  if (!isRecord(columns)) return refuse(path, [...issues, wrong('columns: { … }')]);
  const found = new Map<string, MappedColumn>();
  for (const [heading, said] of Object.entries(columns)) {
    const read = mappedColumn(heading, said, facts);
    if (read.ok) found.set(heading, read.value);
    else issues.push(...read.issues);
  }
  return issues.length > 0
    ? refuse(path, issues)
    : { ok: true, value: { id: typeof id === 'string' ? id : undefined, columns: found } };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrong = (reason: string): Complaint => complaint('screen/wrong-map', reason, 'a map of columns', { reason });

const refuse = (path: string, issues: readonly Complaint[]): Outcome<never> => ({
  ok: false,
  issues: inFile(path, issues),
});

const mappedColumn = (heading: string, said: unknown, facts: readonly Fact[]): Outcome<MappedColumn> => {
  if (said === null) return { ok: true, value: { fact: null, unit: null } };
  const { fact: id, unit } =
    typeof said === 'string' ? { fact: said, unit: undefined } : ((said ?? {}) as { fact?: unknown; unit?: unknown });
  if (typeof id !== 'string' || (unit !== undefined && typeof unit !== 'string'))
    return { ok: false, issues: [wrong(`${heading}: { fact: …, unit: … }`)] };
  const fact = facts.find((one) => one.id === id);
  if (fact === undefined) {
    const near = nearestName(
      id,
      facts.map((one) => one.id),
    );
    return {
      ok: false,
      issues: [complaint('screen/unknown-column-fact', id, 'a fact of the pack', { column: heading, near })],
    };
  }
  if (unit === undefined) return { ok: true, value: { fact: id, unit: null } };
  // As a heading would say it, so that whatever may stand in a heading may stand here.
  const read = columnUnit(fact, `（${unit}）`, []);
  return read.unit === null
    ? { ok: false, issues: [complaint('screen/unknown-unit', unit, 'a unit of the fact', { column: heading })] }
    : { ok: true, value: { fact: id, unit: read.unit } };
};
