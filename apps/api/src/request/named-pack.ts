import { nearestName } from '@huice/engine';
import { packOf, type ServedPack, type ServedPacks } from '../packs/served-packs.ts';
import { type ServiceIssue, serviceIssue } from '../problem/service-issue.ts';

export type NamedPack =
  | { readonly ok: true; readonly value: ServedPack }
  | { readonly ok: false; readonly issue: ServiceIssue };

/** The pack that `?pack=` names; the first where it names none. */
export const namedPack = (packs: ServedPacks, name: string | undefined): NamedPack => {
  const value = packOf(packs, name);
  if (value !== undefined) return { ok: true, value };
  const known = packs.all.map(({ key }) => key);
  const shown = (name ?? '').slice(0, 64);
  const near = nearestName(name ?? '', known);
  const params = { name: shown, ...(near === undefined ? {} : { near }) };
  return {
    ok: false,
    issue: serviceIssue('request/unknown-pack', ['?', 'pack'], known.join(', '), JSON.stringify(shown), params),
  };
};
