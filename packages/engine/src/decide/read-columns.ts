import { fail, type Issue, issue, type Outcome, ok, shown } from '../issue.ts';
import { packBounds, plainCopy } from '../language/plain-copy.ts';
import { unknownName } from '../value/unknown-name.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { wrongKind } from './wrong-kind.ts';

/** The facts that the columns of a table stand for, each once; or everything that is wrong with their names. */
export const readColumns = ({ facts }: CompiledPack, columns: unknown): Outcome<readonly string[]> => {
  // Far more columns than facts are not looked at one by one.
  const most = 2 * facts.size + 64;
  const { copy, issues: unreadable } = plainCopy(columns, packBounds);
  if (unreadable.length > 0)
    return fail(...unreadable.map((one) => ({ ...one, path: ['columns', ...one.path] as const })));
  if (!Array.isArray(copy) || copy.length > most)
    return fail(issue('input/too-large', ['columns'], `a list of at most ${most}`, shown(copy)));
  const issues: Issue[] = [];
  const seen = new Set<unknown>();
  copy.forEach((column: unknown, index) => {
    const at = ['columns', index];
    if (typeof column !== 'string') issues.push(wrongKind('the id of a fact', column, at));
    else if (seen.has(column)) issues.push(issue('profile/repeated-column', at, 'each fact once', shown(column)));
    else if (!facts.has(column))
      issues.push(unknownName('profile/unknown-fact', at, 'a fact of the pack', column, facts, issues.length));
    seen.add(column);
  });
  return issues.length > 0 ? fail(...issues) : ok(copy as string[]);
};
