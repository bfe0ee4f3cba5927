import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = () => readFileSync(join(import.meta.dirname, '../src/design/tokens.css'), 'utf8');

/** The paper of the light page and of the dark one, as the style sheet has them. */
export const paperColours = (): { readonly light: string; readonly dark: string } => {
  const [light, dark] = [...css().matchAll(/--paper: (#[0-9a-f]{6});/g)].map(([, colour]) => colour);
  if (light === undefined || dark === undefined) throw new Error('tokens.css names no --paper');
  return { light, dark };
};
