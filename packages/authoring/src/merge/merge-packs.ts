import { type Pack, parsePack } from '@huice/engine';
import { inOrder, type Reading } from '../fault.ts';
import { Origins } from '../form/origins.ts';
import { type Head, joinedHead, layPacks } from './lay-packs.ts';

/**
 * Packs laid one on another, nation before province before city: facts, documents, clauses, terms and definitions of one id and one
 * content are one; options of one choice are united; incentives get the id of their pack before their own. What disagrees is an
 * issue that names both places.
 */
export const mergePacks = (packs: readonly [Pack, ...Pack[]], head?: Head): Reading<Pack> => {
  const once = packs.filter((pack, at) => packs.indexOf(pack) === at);
  const { pack, faults } = layPacks(once, head ?? joinedHead(once), new Origins());
  if (faults.length > 0) return { ok: false, issues: inOrder(faults) };
  return parsePack(pack);
};
