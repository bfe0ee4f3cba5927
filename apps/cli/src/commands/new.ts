import { dirname, join } from 'node:path';
import { fill } from '@huice/engine/explain';
import { complaint, inFile, type Outcome } from '../complaint.ts';
import type { Io } from '../io.ts';
import { catalogue } from '../messages/catalogue.ts';
import { factTemplate, incentiveTemplate, packTemplate } from '../packs/templates.ts';
import type { Answer, BareRequest, Run } from './command.ts';

const kinds = ['pack', 'incentive', 'fact'] as const;

/** `new pack DIR` and `new incentive FILE` write what one begins with; `new fact ID` prints a question to be pasted in. Nothing is overwritten. */
export const newPart: Run<BareRequest> = (request) => {
  const [what = '', name = ''] = request.files;
  if (what === 'fact') return { ok: true, value: factTemplate(name) };
  if (what === 'pack') return write(packTemplate(name), name, request);
  if (what === 'incentive') return write(new Map([['', incentiveTemplate]]), name, request);
  const known = kinds.join(', ');
  return { ok: false, issues: [complaint('cli/wrong-value', what, known, { option: 'new', known })] };
};

const write = async (
  files: ReadonlyMap<string, string>,
  name: string,
  { io, locale, isRefused }: BareRequest,
): Promise<Answer> => {
  const paths = [...files].map(([path, text]) => [path === '' ? name : join(name, path), text] as const);
  const taken: string[] = [];
  for (const [path] of paths) if ((await io.read(path)).ok) taken.push(path);
  if (taken.length > 0)
    return { ok: false, issues: taken.flatMap((path) => inFile(path, [complaint('file/exists', path, 'a new file')])) };
  if (!isRefused)
    for (const [path, text] of paths) {
      const written = await put(path, text, io);
      if (!written.ok) return written;
    }
  return { ok: true, value: paths.map(([path]) => `${fill(catalogue[locale].made, { file: path })}\n`).join('') };
};

const put = async (path: string, text: string, io: Io): Promise<Outcome<null>> => {
  const folder = await io.makeFolder(dirname(path));
  return folder.ok ? io.write(path, text) : folder;
};
