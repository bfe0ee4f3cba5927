import { checkPlainData, type Issue, type IssueCode, type Outcome, parseJson } from '@huice/engine';
import * as z from 'zod/mini';
import { companyName } from '../state/company-name.ts';
import type { Prospect } from './prospect.ts';
import { prospectSchema } from './prospect-schema.ts';

/** What a list of prospects in a file may be, so that a wrong or hostile file is refused in bounded time. */
export const fileLimits = { bytes: 5 * 1024 * 1024, prospects: 5000 };

/** What only such a file can get wrong; all else keeps the engine's code. */
type FileIssueCode =
  | 'prospects/not-a-list'
  | 'prospects/newer'
  | 'prospects/too-many'
  | 'prospects/wrong-shape'
  | 'prospects/repeated';

export type FileIssue = Omit<Issue, 'code'> & { readonly code: IssueCode | FileIssueCode };

/** Information only: which rules were at hand when the list was written. */
export interface MadeWith {
  readonly id: string;
  readonly version: string;
}

export interface ProspectFile {
  readonly pack: MadeWith | null;
  readonly prospects: readonly Prospect[];
}

const format = 'huice/prospects';
const version = 1;

const headSchema = z.object({ format: z.literal(format), version: z.number(), prospects: z.array(z.unknown()) });
const packSchema = z.object({ pack: z.object({ id: z.string(), version: z.string() }) });

/** The list as a file: `{ "format": "huice/prospects", "version": 1, "pack": …, "prospects": [ … ] }` (docs/prospect-lists.md). */
export const prospectFileText = (prospects: readonly Prospect[], pack: MadeWith): string =>
  `${JSON.stringify({ format, version, pack: { id: pack.id, version: pack.version }, prospects }, null, 2)}\n`;

type FileOutcome =
  | { readonly ok: true; readonly value: ProspectFile }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

/** A file to the prospects in it, all or none: what is wrong is located, and nothing is guessed. */
export const readProspectFile = (text: string): FileOutcome => {
  const plain = plainJson(text);
  if (!plain.ok) return plain;
  const head = headSchema.safeParse(plain.value);
  if (!head.success) return refuse('prospects/not-a-list', [], `a list with the mark "${format}"`);
  const { prospects } = head.data;
  if (head.data.version !== version) return refuse('prospects/newer', ['version'], `version ${version}`);
  if (prospects.length > fileLimits.prospects)
    return refuse('prospects/too-many', ['prospects'], `at most ${fileLimits.prospects}`);
  const read = z.array(prospectSchema).safeParse(prospects);
  if (!read.success) {
    const paths = new Map(read.error.issues.map(({ path }) => [path.join('.'), path as (string | number)[]]));
    return { ok: false, issues: [...paths.values()].map((path) => shapeIssue(['prospects', ...path])) };
  }
  const repeated = read.data.flatMap(({ id }, at) =>
    read.data.findIndex((other) => other.id === id) < at ? [at] : [],
  );
  if (repeated.length > 0)
    return {
      ok: false,
      issues: repeated.map((at) => issueOf('prospects/repeated', ['prospects', at, 'id'], 'an id of its own')),
    };
  const made = packSchema.safeParse(plain.value);
  return {
    ok: true,
    value: {
      pack: made.success ? made.data.pack : null,
      prospects: read.data.map((one) => ({ ...one, name: companyName(one.name) })),
    },
  };
};

const plainJson = (text: string): Outcome<unknown> => {
  const parsed = parseJson(text);
  return parsed.ok ? checkPlainData(parsed.value) : parsed;
};

const expected: Readonly<Record<string, string>> = {
  id: 'letters, digits and hyphens, at most 64',
  name: 'a name',
  saved: 'an instant such as "2026-01-31T08:00:00.000Z"',
  answers: 'answers in the shape of a link, "#v1?…"',
  pitch: 'a baseline and at most three scenarios, each in the shape of a link or null',
};

const shapeIssue = (path: readonly (string | number)[]): FileIssue =>
  issueOf('prospects/wrong-shape', path, expected[String(path[2])] ?? 'a prospect');

const issueOf = (code: FileIssueCode, path: Issue['path'], wanted: string): FileIssue => ({
  code,
  path,
  expected: wanted,
  received: 'something else',
});

const refuse = (...of: Parameters<typeof issueOf>): FileOutcome => ({ ok: false, issues: [issueOf(...of)] });
