import { type Condition, conditionsIn, type Fact, type Incentive, type Pack } from '@huice/engine';
import { type BoundaryCase, boundaryCases } from '@huice/engine/review';
import { oracle } from '../../engine/test/oracle.ts';
import { worldOf } from '../../engine/test/world.ts';

/** One file of conformance cases: see docs/conformance.md. */
export interface ConformanceFile {
  readonly name: string;
  readonly text: string;
}

/** What a file holds. Enough to run it without the pack. */
export interface Conformance {
  readonly format: 'huice-conformance/1';
  readonly incentive: string;
  readonly facts: readonly object[];
  readonly judgements: readonly string[];
  readonly condition: object;
  readonly cases: readonly (Omit<BoundaryCase, 'incentive'> & { readonly incentive?: never })[];
}

/** A file for each incentive. Every status comes from the enumeration, which was written apart from the engine. */
export const conformanceFiles = (pack: Pack): readonly ConformanceFile[] => {
  const cases = boundaryCases(pack);
  if (!cases.ok) throw new Error(JSON.stringify(cases.issues));
  return pack.incentives.map((incentive) => {
    const own = cases.value.filter((one) => one.incentive === incentive.id);
    return { name: `${incentive.id.replaceAll(/[^\w-]/g, '-')}.json`, text: fileText(incentive, own, pack) };
  });
};

/** A case to a line, so that a review shows which cases an edit changed. */
const fileText = ({ id, condition }: Incentive, cases: readonly BoundaryCase[], pack: Pack): string => {
  const world = worldOf(pack, condition);
  const read = new Set(factsIn(condition));
  const facts = pack.facts.filter((fact) => read.has(fact.id)).map(factShape);
  const lines = cases.map(({ id: name, try: tried, about, profile, attested }) => {
    const { status } = oracle(condition, profile, attested, world);
    return `    ${JSON.stringify({ id: name, try: tried, about, profile, attested, status })}`;
  });
  return [
    '{',
    '  "format": "huice-conformance/1",',
    `  "incentive": ${JSON.stringify(id)},`,
    '  "facts": [',
    facts.map((fact) => `    ${JSON.stringify(fact)}`).join(',\n'),
    '  ],',
    `  "judgements": ${JSON.stringify(world.judgements)},`,
    `  "condition": ${JSON.stringify(withoutSources(condition))},`,
    '  "cases": [',
    lines.join(',\n'),
    '  ]',
    '}',
    '',
  ].join('\n');
};

const factsIn = (condition: Condition): readonly string[] => {
  if ('fact' in condition) return [condition.fact];
  return conditionsIn(condition).flatMap(factsIn);
};

const factShape = (fact: Fact): object => {
  const { id, kind } = fact;
  if ('options' in fact) return { id, kind, options: fact.options.map((option) => option.id) };
  if (kind === 'boolean' || kind === 'date') return { id, kind };
  const { minimum, maximum } = fact;
  return {
    id,
    kind,
    ...(kind === 'quantity' && fact.whole === true ? { whole: true } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
};

const withoutSources = (condition: Condition): object => {
  if (condition.kind === 'not') return { ...condition, of: withoutSources(condition.of) };
  if ('of' in condition) return { ...condition, of: condition.of.map(withoutSources) };
  const { cites: _, ...rest } = condition;
  return rest;
};

/** Puts every case of a file to an implementation, and gives those on which it differs. */
export const runConformance = (
  { incentive, cases }: Conformance,
  decide: (incentive: string, profile: object, attested: object) => string | undefined,
): readonly { readonly id: string; readonly expected: string; readonly received: string | undefined }[] =>
  cases.flatMap(({ id, profile, attested, status }) => {
    const received = decide(incentive, profile, attested);
    return received === status ? [] : [{ id, expected: status, received }];
  });
