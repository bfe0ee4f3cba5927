import { type Answer, type Issue, parseJson } from '@huice/engine';
import type { CompanyRow, RowIssue } from './company-row.ts';
import type { RawLines } from './raw-rows.ts';

/** A longer line is no company. */
export const maxLine = 1024 * 1024;

const newline = 0x0a;

/** A company a line: its profile, with what it is called under `id`; or `{ "id": …, "profile": {…}, "attested": {…} }`. Blank lines are none. */
export const readLines = (
  { first, bytes, isCut }: RawLines,
  isFact: (id: string) => boolean,
): readonly CompanyRow[] => {
  const companies: CompanyRow[] = [];
  for (let row = first, begin = 0; begin < bytes.length || (isCut && row === first); row++) {
    const found = bytes.indexOf(newline, begin);
    const end = found < 0 ? bytes.length : found;
    const isTooLong = (isCut && row === first) || end - begin > maxLine;
    companies.push(...(isTooLong ? [refused(row, tooLong())] : companyIn(bytes.subarray(begin, end), row, isFact)));
    begin = end + 1;
  }
  return companies;
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

const companyIn = (line: Uint8Array, row: number, isFact: (id: string) => boolean): readonly CompanyRow[] => {
  let text: string;
  try {
    text = utf8.decode(line);
  } catch {
    return [refused(row, { code: 'file/not-utf8', path: [], expected: 'text in UTF-8', received: 'other bytes' })];
  }
  if (text.trim() === '') return [];
  const read = parseJson(text);
  if (!read.ok) return [refused(row, ...read.issues)];
  return [companyOf(read.value, row, isFact)];
};

const companyOf = (value: unknown, row: number, isFact: (id: string) => boolean): CompanyRow => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused(row, noObject([], value));
  const record = value as Readonly<Record<string, unknown>>;
  const isWrapped = 'profile' in record && !isFact('profile');
  const { id, ...flat } = record;
  const hasOwnId = id !== undefined && !isFact('id');
  const name = hasOwnId && id !== null ? String(id) : null;
  if (!isWrapped) return { row, id: name, profile: asAnswers(hasOwnId ? flat : record), attested: {}, issues: [] };
  const { profile, attested = {} } = record;
  const issues = [
    ...(isRecord(profile) ? [] : [noObject(['profile'], profile)]),
    ...(isRecord(attested) ? [] : [noObject(['attested'], attested)]),
  ];
  if (issues.length > 0) return { ...refused(row, ...issues), id: name };
  return { row, id: name, profile: asAnswers(profile), attested: attested as Record<string, boolean>, issues };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asAnswers = (value: unknown) => value as Readonly<Record<string, Answer>>;

const refused = (row: number, ...issues: readonly (RowIssue | Issue)[]): CompanyRow => ({
  row,
  id: null,
  profile: {},
  attested: {},
  issues,
});

const tooLong = (): RowIssue => ({
  code: 'input/too-large',
  path: [],
  expected: `a line of at most ${maxLine} bytes`,
  received: 'a longer one',
});

const noObject = (path: RowIssue['path'], value: unknown): RowIssue => ({
  code: 'profile/not-an-object',
  path,
  expected: 'an object from fact id to answer',
  received: value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`,
});
