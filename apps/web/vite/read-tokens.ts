import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Tokens = Readonly<Record<string, string>>;

/** The colours of a style sheet of `src/design` by name, for the light page and for the dark one. */
export const tokensIn = (file: string): { readonly light: Tokens; readonly dark: Tokens } => {
  const css = readFileSync(join(import.meta.dirname, '../src/design', file), 'utf8');
  const dark = css.lastIndexOf('prefers-color-scheme: dark');
  const within = (block: string): Tokens =>
    Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]));
  return { light: within(css.slice(0, dark)), dark: within(css.slice(dark)) };
};

/** The colours named, of the light page and of the dark one. */
export const coloursOf = <Name extends string>(...names: readonly Name[]) => {
  const { light, dark } = tokensIn('tokens.css');
  const named = (tokens: Tokens) =>
    Object.fromEntries(
      names.map((name) => {
        const colour = tokens[name];
        if (colour === undefined) throw new Error(`tokens.css names no --${name}`);
        return [name, colour];
      }),
    ) as Readonly<Record<Name, string>>;
  return { light: named(light), dark: named(dark) };
};

/** The paper of the light page and of the dark one, as the style sheet has them. */
export const paperColours = (): { readonly light: string; readonly dark: string } => {
  const { light, dark } = coloursOf('paper');
  return { light: light.paper, dark: dark.paper };
};
