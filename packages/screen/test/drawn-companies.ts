import type { Answer, Fact, Pack, Profile } from '@huice/engine';

/** A draw that gives the same for the same seed: whole numbers below `below`. */
export type Draw = (below: number) => number;

export const drawFrom = (seed: number): Draw => {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/** What a pack compares each figure with, and where its scales begin. */
const figuresIn = (pack: Pack): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { fact, value, steps } = part as { fact?: string; value?: string; steps?: readonly { from: string }[] };
    if (typeof fact === 'string') {
      const own = found.get(fact) ?? [];
      found.set(fact, own);
      if (typeof value === 'string') own.push(value);
      if (Array.isArray(steps)) own.push(...steps.map(({ from }) => from));
    }
    for (const one of Object.values(part)) visit(one);
  };
  visit(pack);
  return found;
};

const dayMs = 86_400_000;

const beside = (fact: Fact, at: string, draw: Draw): string | number => {
  const step = draw(3) - 1;
  if (fact.kind === 'date') return new Date(Date.parse(at) + step * dayMs).toISOString().slice(0, 10);
  const isFine = fact.kind === 'share' || (fact.kind === 'quantity' && fact.whole !== true);
  const value = Number(at) + step * (isFine ? 0.001 : 1);
  return Math.max(0, Math.round(value * 1e6) / 1e6);
};

const figure = (fact: Fact, known: readonly string[], draw: Draw): string | number => {
  const at = known[draw(known.length + 1)];
  if (at !== undefined) return beside(fact, at, draw);
  if (fact.kind === 'date') return new Date((10_000 + draw(11_000)) * dayMs).toISOString().slice(0, 10);
  if (fact.kind === 'share') return draw(101) / 100;
  return draw(fact.kind === 'money' ? 2e9 : 500);
};

/** Any answer to a fact: mostly a plain one, now and then part of one. */
const answerTo = (fact: Fact, known: readonly string[], draw: Draw): Answer => {
  const isPart = draw(6) === 0;
  switch (fact.kind) {
    case 'boolean':
      return draw(2) === 0;
    case 'choice': {
      const pick = () => (fact.options[draw(fact.options.length)] as { id: string }).id;
      return isPart ? { anyOf: [...new Set([pick(), pick()])] } : pick();
    }
    case 'choices': {
      const some = fact.options.flatMap(({ id }) => (draw(3) === 0 ? [id] : []));
      return isPart ? { includes: some } : some;
    }
    default: {
      if (!isPart) return figure(fact, known, draw);
      const ends = [figure(fact, known, draw), figure(fact, known, draw)].sort((a, b) => (a < b ? -1 : 1));
      return draw(2) === 0 ? { min: ends[0] as string } : { min: ends[0] as string, max: ends[1] as string };
    }
  }
};

/** Companies that answer what a pack asks, around its thresholds; each leaves out some facts, and nobody answers a term. */
export const drawnCompanies = (pack: Pack, count: number, draw: Draw) => {
  const figures = figuresIn(pack);
  return Array.from({ length: count }, () => {
    const leaves = 2 + draw(9);
    const profile: Profile = Object.fromEntries(
      pack.facts.flatMap((fact) =>
        draw(leaves) === 0 ? [] : [[fact.id, answerTo(fact, figures.get(fact.id) ?? [], draw)]],
      ),
    );
    const attested = Object.fromEntries(
      pack.judgements.flatMap(({ id }) => (draw(4) === 0 ? [[id, draw(2) === 0]] : [])),
    );
    return { profile, attested };
  });
};
