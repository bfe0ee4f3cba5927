import { companyIn } from '../compare/company.ts';
import { statusAt } from '../compare/standing.ts';
import type { Answer, Attested, Profile } from '../decide/profile.ts';
import { figureText } from '../decide/region.ts';
import type { Status } from '../decide/report.ts';
import { buildDiagram, type Compiled, type Diagram } from '../diagram/diagram.ts';
import { LEAF_LEVEL, TRUE } from '../diagram/node-table.ts';
import { leafAt, nodesUnder } from '../diagram/reach.ts';
import { figureOf } from '../diagram/scale.ts';
import { factsAt, type Variable } from '../diagram/variables.ts';
import { type Outcome, ok } from '../issue.ts';
import type { Fact } from '../language/fact.ts';
import type { Incentive } from '../language/incentive.ts';
import type { Pack } from '../language/pack.ts';
import { soundPack } from '../language/parse-pack.ts';
import { parting } from './parting.ts';
import { around } from './step.ts';
import { waysDown } from './ways-down.ts';

/**
 * One company that a correct implementation must place.
 *
 * - `edge`: one answer to one question of the diagram, all else chosen so that the question comes up;
 * - `below`, `on`, `above`: one step on either side of a threshold, where it matters;
 * - `unknown`: the same with that one answer left out.
 */
export interface BoundaryCase {
  readonly incentive: string;
  /** Unique within the incentive, and the same as long as the condition is. */
  readonly id: string;
  readonly try: 'edge' | 'below' | 'on' | 'above' | 'unknown';
  /** The fact or judgement that it turns on. */
  readonly about: string;
  /** An answer to every fact that the condition reads, but for the one that an `unknown` case leaves out. */
  readonly profile: Profile;
  /** What an authority has settled; empty unless the case turns on a judgement. */
  readonly attested: Attested;
  /** As this engine decides it. */
  readonly status: Status;
}

/**
 * Cases that try every edge of every condition's diagram and every threshold, incentive by incentive. Fails as `compile` does.
 *
 * @example
 * const cases = boundaryCases(pack);
 * if (cases.ok) for (const { profile, status } of cases.value) console.log(profile, status);
 */
export const boundaryCases = (input: Pack): Outcome<readonly BoundaryCase[]> => {
  const read = soundPack(input);
  if (!read.ok) return read;
  const pack = read.value;
  const cases: BoundaryCase[] = [];
  for (const incentive of [...pack.incentives].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    // On its own, so that the cuts and the edges are those of this condition.
    const diagram = buildDiagram({ ...pack, incentives: [incentive] });
    if (!diagram.ok) return diagram;
    cases.push(...casesOf(incentive, pack, diagram.value));
  }
  return ok(cases);
};

type Draft = Omit<BoundaryCase, 'id' | 'incentive'>;

const casesOf = (incentive: Incentive, pack: Pack, diagram: Diagram): readonly BoundaryCase[] => {
  const { table, variables } = diagram;
  const root = (diagram.roots.get(incentive.id) as Compiled).node;
  const read = new Set(variables.list.flatMap(factsAt));
  const facts = new Map(pack.facts.filter(({ id }) => read.has(id)).map((fact) => [fact.id, fact]));
  const drafts = new Map<string, Draft>();
  const add = (draft: Draft): void => {
    const key = JSON.stringify([draft.profile, draft.attested]);
    if (!drafts.has(key)) drafts.set(key, draft);
  };
  const ways = waysDown(table, root);
  const nodes = nodesUnder(table, [root]);
  if (nodes.length === 0) add(edgeDraft(new Map(), 0, { diagram, root, facts }));
  // Thresholds first: a company that stands on one also takes an edge, and is named for the threshold.
  for (const node of nodes) {
    for (const draft of stepDrafts(node, ways.get(node) ?? new Map(), { diagram, root, facts })) add(draft);
  }
  for (const node of nodes) {
    const level = table.level(node);
    for (let cell = 0; cell < table.width(level); cell++) {
      const cells = new Map([...(ways.get(node) ?? []), ...tailBeside(diagram, node, cell)]).set(level, cell);
      add(edgeDraft(cells, level, { diagram, root, facts }));
    }
  }
  return [...drafts.values()].map((draft, index) => ({
    incentive: incentive.id,
    id: `${String(index + 1).padStart(3, '0')}-${draft.about}-${draft.try}`,
    ...draft,
  }));
};

interface Place {
  readonly diagram: Diagram;
  readonly root: number;
  readonly facts: ReadonlyMap<string, Fact>;
}

type Cells = ReadonlyMap<number, number>;

const edgeDraft = (cells: Cells, level: number, { diagram, root, facts }: Place): Draft => {
  const { table, variables } = diagram;
  const profile = companyIn(cells, variables, facts, () => 0);
  const variable = variables.list[level];
  const about = variable === undefined ? 'anything' : nameOf(variable);
  if (variable?.kind !== 'judgement') {
    return { try: 'edge', about, profile, attested: {}, status: statusAt(diagram, root, cells) };
  }
  const attested = Object.fromEntries(
    variables.list.flatMap((one, at) =>
      one.kind === 'judgement' ? [[one.judgement, cells.get(at) === 1] as const] : [],
    ),
  );
  return {
    try: 'edge',
    about,
    profile,
    attested,
    status: leafAt(table, root, cells) === TRUE ? 'eligible' : 'ineligible',
  };
};

/** What to answer below a node so that its question matters: this cell and some other then lead to different ends. */
const tailBeside = ({ table, variables }: Diagram, node: number, cell: number, other?: number): Cells => {
  const level = table.level(node);
  const child = table.child(node, cell);
  const rest = Array.from({ length: table.width(level) }, (_, at) => table.child(node, at));
  const rival = other === undefined ? rest.find((one) => one !== child) : rest[other];
  const floor = level >= variables.firstJudgement ? LEAF_LEVEL : variables.firstJudgement;
  return rival === undefined ? new Map() : parting(table, child, rival, floor);
};

/** On each threshold that matters at this node and one step to either side of it; and once without the answer. */
const stepDrafts = (node: number, way: Cells, { diagram, root, facts }: Place): readonly Draft[] => {
  const { table, variables } = diagram;
  const level = table.level(node);
  const variable = variables.list[level] as Variable;
  if (variable.kind === 'judgement') return [];
  if (variable.kind === 'group') return [];
  const about = variable.fact;
  const unknown = variable.kind === 'member' ? [] : [unknownDraft(node, way, about, { diagram, root, facts })];
  if (variable.kind !== 'scale') return unknown;
  const { scale } = variable;
  const steps = scale.cuts.flatMap((cut, index) => {
    if (table.child(node, index) === table.child(node, index + 1)) return [];
    const place = new Map([...way, ...tailBeside(diagram, node, index, index + 1)]);
    const profile = companyIn(place, variables, facts, () => 0);
    return around(scale.fact, cut, scale).map(([side, figure]): Draft => {
      const answer: Answer = figureText(scale.fact, figure);
      const cells = new Map(place).set(level, scale.cellOf(figureOf(scale.fact, answer)));
      const status = statusAt(diagram, root, cells);
      return { try: side, about, profile: { ...profile, [about]: answer }, attested: {}, status };
    });
  });
  return [...steps, ...unknown];
};

const unknownDraft = (node: number, way: Cells, about: string, { diagram, root, facts }: Place): Draft => {
  const place = new Map([...way, ...tailBeside(diagram, node, 0)]);
  const { [about]: _left, ...profile } = companyIn(place, diagram.variables, facts, () => 0);
  return { try: 'unknown', about, profile, attested: {}, status: statusWithout(diagram, node, place, root) };
};

/** The status while only the fact of `node` is open: what its cells can lead to. */
const statusWithout = (diagram: Diagram, node: number, way: Cells, root: number): Status => {
  const { table } = diagram;
  const level = table.level(node);
  const ends = Array.from({ length: table.width(level) }, (_, cell) =>
    endOf(diagram, root, new Map(way).set(level, cell)),
  );
  return ends.every((end) => end === ends[0]) ? statusAt(diagram, root, way) : 'undetermined';
};

/** Where a company stands once its facts are in: a leaf, or the judgements that are left. */
const endOf = ({ table, variables }: Diagram, root: number, cells: Cells): number => {
  let node = root;
  while (table.level(node) < variables.firstJudgement) node = table.child(node, cells.get(table.level(node)) ?? 0);
  return node;
};

const nameOf = (variable: Variable): string =>
  variable.kind === 'judgement' ? variable.judgement : (factsAt(variable)[0] as string);
