import { type Attested, type CheckOptions, type Outcome as Found, parseJson } from '@huice/engine';
import { type Complaint, complaint, inFile, type Outcome } from '../complaint.ts';
import type { Io } from '../io.ts';
import type { Request } from './command.ts';

/** Puts one question of the engine to the company in a file, with `--as-of` and `--attest`; every issue at once. */
export const ofCompany = async <T>(
  { options, io }: Pick<Request, 'options' | 'io'>,
  file: string,
  ask: (profile: unknown, options: CheckOptions) => Found<T>,
): Promise<Outcome<T>> => {
  const attest = typeof options.attest === 'string' ? options.attest : undefined;
  const twice: Complaint[] =
    file === '-' && attest === '-' ? [complaint('cli/stdin-twice', '-', 'standard input once')] : [];
  const profile = await readJson(file, io);
  const attested = attest === undefined || twice.length > 0 ? { issues: [] } : await readJson(attest, io);
  const asOf = typeof options['as-of'] === 'string' ? options['as-of'] : io.today();
  // What could not be read is left out, so that what could is judged in the same run.
  const outcome = ask('value' in profile ? profile.value : {}, {
    asOf,
    ...('value' in attested ? { attested: attested.value as Attested } : {}),
  });
  const issues = [
    ...twice,
    ...profile.issues,
    ...attested.issues,
    ...(outcome.ok ? [] : outcome.issues.map((one) => placed(one, file, attest))),
  ];
  return outcome.ok && issues.length === 0 ? outcome : { ok: false, issues };
};

/** What a file says as far as it can be read, and what is wrong with it. */
interface Read {
  readonly value?: unknown;
  readonly issues: readonly Complaint[];
}

const readJson = async (file: string, io: Pick<Io, 'read'>): Promise<Read> => {
  const text = await io.read(file);
  if (!text.ok) return text;
  const parsed = parseJson(text.value);
  if (parsed.ok) return { value: parsed.value, issues: [] };
  return { ...('rest' in parsed ? { value: parsed.rest } : {}), issues: inFile(file, parsed.issues) };
};

/** An issue of the engine, in terms of the command line: which option or which file it is about. */
const placed = (one: Complaint, file: string, attest: string | undefined): Complaint => {
  const [root, ...rest] = one.path;
  if (root === 'asOf' && one.code.startsWith('date/')) return { ...one, path: ['--as-of'] };
  if (one.code === 'ask/unknown-incentive') return { ...one, path: [] };
  // A company file with an answer called "attested" has an unknown fact; what was attested comes from the other file.
  const isAttested = root === 'attested' && one.code !== 'profile/unknown-fact';
  return isAttested && attest !== undefined ? { ...one, path: rest, file: attest } : { ...one, file };
};
