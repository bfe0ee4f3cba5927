import { packJsonSchema, profileJsonSchema, reportJsonSchema } from '@huice/engine/schema';
import { complaint } from '../complaint.ts';
import { asJson } from './as-json.ts';
import type { BareRequest, Run } from './command.ts';
import { namedPack } from './named-pack.ts';

/**
 * JSON Schemas for editors: `profile` of a company's answers, `report` of what `check --json` prints, `pack-json` of a pack as JSON, and for each file of a pack as it is
 * written the name of the file.
 */
export const schema: Run<BareRequest> = async (request) => {
  const [what = ''] = request.files;
  if (what === 'pack-json') return { ok: true, value: asJson(packJsonSchema()) };
  if (what === 'report') return { ok: true, value: asJson(reportJsonSchema()) };
  if (what === 'profile') {
    const loaded = await namedPack(undefined, request);
    return loaded.ok ? { ok: true, value: asJson(profileJsonSchema(loaded.value.pack)) } : loaded;
  }
  const { yamlSchemas } = await import('@huice/authoring');
  const known = yamlSchemas();
  const found = Object.hasOwn(known, what) ? known[what] : undefined;
  if (found !== undefined) return { ok: true, value: asJson(found) };
  const names = ['pack-json', 'profile', 'report', ...Object.keys(known)].join(', ');
  return { ok: false, issues: [complaint('cli/wrong-value', what, names, { option: 'schema', known: names })] };
};
