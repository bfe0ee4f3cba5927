import { type Issue, issue, shown } from '../issue.ts';

/** What an option takes, said only when the value is not that. */
export type OptionCheck = (value: unknown) => string | undefined;

export const anything: OptionCheck = () => undefined;

/** How many of something, or how much work: NaN, infinity and −1 would turn a bound into none. */
export const aCount: OptionCheck = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? undefined : '0, 1, 2, …';

export const oneOf =
  (...known: readonly (string | boolean)[]): OptionCheck =>
  (value) =>
    known.includes(value as string) ? undefined : known.join(', ');

/** Each option that was given, read once, because a getter or a proxy may stand behind it; what is wrong joins the issues. */
export const readOptions = <Name extends string>(
  options: unknown,
  checks: Readonly<Record<Name, OptionCheck>>,
  issues: Issue[],
): { readonly [name in Name]?: unknown } => {
  const found: { [name in Name]?: unknown } = {};
  for (const name of Object.keys(checks) as Name[]) {
    try {
      const value = (options as typeof found | null | undefined)?.[name];
      const known = value === undefined ? undefined : checks[name](value);
      if (known === undefined) found[name] = value;
      else issues.push(issue('ask/wrong-option', [name], known, shown(value), { known }));
    } catch {
      issues.push(issue('input/not-plain-data', [name], 'a plain object or list', 'an object that cannot be read'));
    }
  }
  return found;
};
