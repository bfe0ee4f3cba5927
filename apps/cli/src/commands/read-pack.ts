import { type Pack, parsePackJson } from '@huice/engine';
import { complaint, inFile, type Outcome } from '../complaint.ts';
import type { Request } from './command.ts';

/** The pack in a file, or every issue that keeps it from being one. */
export const readPack = async (file: string, { io }: Pick<Request, 'io'>): Promise<Outcome<Pack>> => {
  const text = await io.read(file);
  if (!text.ok) return text;
  const parsed = parsePackJson(text.value);
  return parsed.ok ? parsed : { ok: false, issues: inFile(file, parsed.issues) };
};

/** At most one of these forms of output can be asked for. */
export const oneFormat = (
  { options }: Pick<Request, 'options'>,
  names: readonly ['json', 'sarif' | 'mermaid' | 'brief'],
) => {
  const asked = names.filter((name) => options[name] === true);
  return asked.length < 2
    ? []
    : [complaint('cli/two-formats', asked.map((name) => `--${name}`).join(', '), 'one form of output')];
};
