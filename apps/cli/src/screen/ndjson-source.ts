import { type Answer, type Issue, parseJson } from '@huice/engine';
import type { CompanyRow, RowIssue, Source } from './company-row.ts';

/** A longer line is no company. */
const maxLine = 1024 * 1024;

const newline = 0x0a;

/**
 * A company a line: its profile, with what it is called under `id`; or `{ "id": …, "profile": {…}, "attested": {…} }`. Companies come as
 * the bytes do, so that who sends one line and waits gets one answer.
 */
export const ndjsonSource = (
  bytesFrom: (offset: number) => AsyncIterable<Uint8Array>,
  isFact: (id: string) => boolean,
): Source =>
  async function* (from) {
    let rest: Uint8Array = new Uint8Array(0);
    let { rows, bytes } = from;
    let isTooLong = false;
    for await (const chunk of bytesFrom(from.bytes)) {
      const companies: CompanyRow[] = [];
      let begin = 0;
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, begin)) {
        const line = joined(rest, chunk.subarray(begin, end));
        bytes += line.length + 1;
        rows++;
        companies.push(
          ...(isTooLong || line.length > maxLine ? [refused(rows, tooLong())] : companyIn(line, rows, isFact)),
        );
        [rest, begin, isTooLong] = [new Uint8Array(0), end + 1, false];
      }
      const more = chunk.subarray(begin);
      if (rest.length + more.length > maxLine) {
        // Its bytes are counted and let go.
        bytes += rest.length + more.length;
        [rest, isTooLong] = [new Uint8Array(0), true];
      } else rest = joined(rest, more);
      if (companies.length > 0) yield { companies, position: { rows, bytes } };
    }
    if (rest.length === 0 && !isTooLong) return;
    rows++;
    const companies = isTooLong ? [refused(rows, tooLong())] : companyIn(rest, rows, isFact);
    yield { companies, position: { rows, bytes: bytes + rest.length } };
  };

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  if (a.length === 0) return b.slice();
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
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
