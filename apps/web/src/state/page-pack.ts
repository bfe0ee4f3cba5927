import { type Fact, figuresOf, type Pack } from '@huice/engine';

const asked = new WeakMap<Pack, Pack>();

/**
 * The pack as pages ask it: a term that a company may know without its parts is a question of its own, behind those of the group to
 * which its first part belongs. It is not compiled so.
 */
export const pagePack = (pack: Pack): Pack => {
  const known = asked.get(pack);
  if (known !== undefined) return known;
  const told = pack.terms?.filter(({ question }) => question !== undefined) ?? [];
  const figures = figuresOf(pack);
  const made =
    told.length === 0 ? pack : { ...pack, facts: [...pack.facts, ...told.map(({ id }) => figures.get(id) as Fact)] };
  asked.set(pack, made);
  return made;
};

/** The pack as it is compiled, from one as pages ask it. */
export const rulesOf = (pack: Pack): Pack => {
  const terms = new Set(pack.terms?.map(({ id }) => id));
  return pack.facts.some(({ id }) => terms.has(id))
    ? { ...pack, facts: pack.facts.filter(({ id }) => !terms.has(id)) }
    : pack;
};
