import type { Attested, Issue, Outcome } from '@huice/engine';
import type { ApiContext } from '../exchange.ts';
import type { ServedPack } from '../packs/served-packs.ts';
import { problem } from '../problem/problem.ts';
import type { ServiceIssue } from '../problem/service-issue.ts';
import { isMediaType } from './media-type.ts';
import { namedPack } from './named-pack.ts';
import { packParameters } from './pack-parameters.ts';
import { readParameters } from './parameters.ts';
import { readBody } from './read-body.ts';
import { readMembers } from './read-members.ts';

/** What a body asks, as far as it could be read: the engine looks at the rest. */
interface AskedOfCompany {
  readonly pack: ServedPack;
  readonly profile: unknown;
  /** With the day of today where the body names none. */
  readonly options: { readonly asOf: string; readonly attested?: Attested };
}

type Ask<T> = (asked: AskedOfCompany) => Outcome<T> | Promise<Outcome<T>>;

/** Members of every body; an operation may have others. */
const companyMembers = ['profile', 'asOf', 'attested'] as const;

/**
 * Puts one question of the engine to the company in the body; the answer, or a problem with every issue of the address, the body and the
 * profile at once. `more` are the members beside those of every body; they are handed to the engine as options.
 */
export const ofCompany = async <T>(
  c: ApiContext,
  more: readonly string[],
  ask: Ask<T>,
): Promise<Response | { readonly value: T }> => {
  const { service } = c.var.exchange;
  const { maxBodyBytes, maxDepth, bodySeconds } = service.settings;
  const parameters = readParameters(new URL(c.req.url).searchParams, packParameters);
  if (!isMediaType(c.req.raw.headers, 'application/json'))
    return problem(c, 'unsupported-media-type', {
      params: { type: 'application/json' },
      headers: { 'Accept-Post': 'application/json' },
    });
  const body = await readBody(c.req.raw, { maxBytes: maxBodyBytes, seconds: bodySeconds });
  if (!body.ok) return unreadBody(c, body.why);
  const { members, issues, isMalformed } = readMembers(body.text, [...companyMembers, ...more], maxDepth);
  const pack = namedPack(c.var.packs, parameters.values['pack']);
  if (isMalformed || !pack.ok) {
    const all = [...parameters.issues, ...(pack.ok ? [] : [pack.issue]), ...issues];
    return problem(c, isMalformed ? 'malformed' : 'not-found', { issues: all });
  }
  const { profile = {}, ...options } = members;
  const asked = {
    pack: pack.value,
    profile,
    options: { ...known(options, more), asOf: (options['asOf'] ?? service.today()) as string },
  };
  const outcome = await ask(asked);
  const found = outcome.ok ? [] : outcome.issues.map((one) => placed(one, asked));
  const all = [...parameters.issues, ...issues, ...found];
  if (outcome.ok && all.length === 0) return { value: outcome.value };
  const isUnknown = found.some(({ code, path }) => code === 'ask/unknown-incentive' && path[0] === '{incentive}');
  return problem(c, isUnknown ? 'not-found' : 'invalid-input', { issues: all });
};

/** Those that the engine has; null stands for one that is left out. */
const known = (options: Readonly<Record<string, unknown>>, more: readonly string[]) =>
  Object.fromEntries(
    Object.entries(options).filter(([name, value]) => value !== null && (name === 'attested' || more.includes(name))),
  );

/** An issue of the engine, by where it stands in the body: what a company says is in `profile`. */
const placed = (one: Issue, { pack }: AskedOfCompany): ServiceIssue => {
  const [root] = one.path;
  if (root === 'incentive' && one.code === 'ask/unknown-incentive') return { ...one, path: ['{incentive}'] };
  const isFact = pack.calculator.pack.facts.some(({ id }) => id === root);
  const isOption = root !== undefined && optionNames.has(root) && one.code !== 'profile/unknown-fact' && !isFact;
  return isOption ? one : { ...one, path: ['profile', ...one.path] };
};

const optionNames: ReadonlySet<string | number> = new Set([
  'asOf',
  'attested',
  'incentives',
  'rankBy',
  'history',
  'limit',
]);

/** A body that was not read to its end: nothing that follows it on the connection could be told from the rest of it. */
const unreadBody = (c: ApiContext, why: 'too-large' | 'too-slow' | 'not-utf8' | 'broken-off'): Response => {
  const { maxBodyBytes, bodySeconds } = c.var.exchange.service.settings;
  const headers = { Connection: 'close' };
  if (why === 'too-large') return problem(c, 'too-large', { params: { limit: String(maxBodyBytes) }, headers });
  if (why === 'too-slow') return problem(c, 'too-slow', { params: { limit: String(bodySeconds) }, headers });
  return problem(c, 'malformed', why === 'broken-off' ? { headers } : {});
};
