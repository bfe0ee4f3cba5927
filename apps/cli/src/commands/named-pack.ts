import { builtInPack, type LoadedPack, loadPacks } from '@huice/authoring/node';
import { complaint, type Outcome } from '../complaint.ts';
import type { BareRequest } from './command.ts';

/** The pack that a command names after its own name, else those of `--pack`, else the one that is built in. */
export const namedPack = (file: string | undefined, request: BareRequest): Promise<Outcome<LoadedPack>> => {
  const [first, ...rest] = file === undefined ? request.packs : [file];
  return first === undefined
    ? Promise.resolve({ ok: true, value: builtInPack(request.builtIn) })
    : loadPacks([first, ...rest], request.io);
};

/** At most one of these forms of output can be asked for. */
export const oneFormat = (
  { options }: Pick<BareRequest, 'options'>,
  names: readonly ['json', 'sarif' | 'mermaid' | 'brief'],
) => {
  const asked = names.filter((name) => options[name] === true);
  return asked.length < 2
    ? []
    : [complaint('cli/two-formats', asked.map((name) => `--${name}`).join(', '), 'one form of output')];
};
