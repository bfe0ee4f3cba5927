import { type Issue, nearestName, parseJson } from '@huice/engine';
import { type ServiceIssue, serviceIssue } from '../problem/service-issue.ts';
import { jsonDepth } from './json-depth.ts';

/** The members of a body as far as they can be read, and what is wrong with it. */
export interface ReadMembers {
  readonly members: Readonly<Record<string, unknown>>;
  readonly issues: readonly ServiceIssue[];
  /** Nothing could be read at all. */
  readonly isMalformed: boolean;
}

/** A JSON object that has these members and no others; `profile` is always among them. */
export const readMembers = (text: string, known: readonly string[], maxDepth: number): ReadMembers => {
  const unread = (issues: readonly ServiceIssue[], isMalformed: boolean): ReadMembers => ({
    members: {},
    issues,
    isMalformed,
  });
  if (jsonDepth(text) > maxDepth) {
    const limit = String(maxDepth);
    return unread(
      [serviceIssue('request/too-deep', [], `at most ${limit} levels`, 'deeper nesting', { limit })],
      false,
    );
  }
  const parsed = parseJson(text);
  if (!parsed.ok && !('rest' in parsed)) return unread(parsed.issues, true);
  const value: unknown = parsed.ok ? parsed.value : parsed.rest;
  const repeated: readonly Issue[] = parsed.ok ? [] : parsed.issues;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return unread(
      [
        ...repeated,
        serviceIssue('request/not-an-object', [], 'an object', Array.isArray(value) ? 'a list' : String(value)),
      ],
      false,
    );
  const members = value as Readonly<Record<string, unknown>>;
  const strange = Object.keys(members)
    .filter((name) => !known.includes(name))
    .slice(0, mostStrange)
    .map((name) => unknownMember(name, known));
  const missing = Object.hasOwn(members, 'profile')
    ? []
    : [serviceIssue('request/missing-member', ['profile'], 'what the company says', 'nothing', { name: 'profile' })];
  return { members, issues: [...repeated, ...strange, ...missing], isMalformed: false };
};

/** Whoever sends more of them has sent something else. */
const mostStrange = 100;

const unknownMember = (name: string, known: readonly string[]): ServiceIssue => {
  const shown = name.slice(0, 64);
  const near = nearestName(name, known);
  return serviceIssue('request/unknown-member', [shown], known.join(', '), JSON.stringify(shown), {
    name: shown,
    ...(near === undefined ? {} : { near }),
  });
};
