import { parseAnswer } from '../decide/answer.ts';
import type { Attested } from '../decide/profile.ts';
import type { Given, Status } from '../decide/report.ts';
import { buildDiagram, type Compiled, type Diagram, defaultNodeBudget } from '../diagram/diagram.ts';
import { FALSE, OverBudget, TRUE } from '../diagram/node-table.ts';
import { leafAt, levelsUnder, wayToTrue } from '../diagram/reach.ts';
import { factsAt } from '../diagram/variables.ts';
import { describeGiven } from '../explain/describe-given.ts';
import type { Condition } from '../language/condition.ts';
import type { Fact } from '../language/fact.ts';
import type { Incentive } from '../language/incentive.ts';
import type { Pack } from '../language/pack.ts';
import { factsIn } from '../language/parts.ts';
import { locales, type Text } from '../language/text.ts';
import { canonicalJson, type Json } from '../value/canonical-json.ts';
import { companyIn } from './company.ts';
import type { ConditionChange, Witness } from './comparison.ts';
import type { JointFacts } from './joint-facts.ts';
import { always, sometimes, statusAt } from './standing.ts';

/** What became of one condition: both stand over one diagram, and their difference is where they part. */
export const conditionChange = (
  before: Incentive,
  after: Incentive,
  pack: Pack,
  joint: JointFacts,
): ConditionChange => {
  const apart = [...new Set([...factsIn(before.condition), ...factsIn(after.condition)])].filter((id) =>
    joint.apart.has(id),
  );
  if (apart.length > 0) return { kind: 'incomparable', why: 'fact-kind', facts: apart.sort() };
  if (sameText(before.condition, after.condition)) return { kind: 'same' };
  const built = buildDiagram({
    ...pack,
    facts: [...joint.facts.values()],
    incentives: [
      { ...before, id: 'before' },
      { ...after, id: 'after' },
    ],
  });
  if (!built.ok) return tooComplex;
  const { table } = built.value;
  table.allow(defaultNodeBudget);
  try {
    return difference(built.value, joint);
  } catch (error) {
    if (error instanceof OverBudget) return tooComplex;
    throw error;
  }
};

/** Most of a pack is left as it was, and then no diagram is needed. */
const sameText = (a: Condition, b: Condition): boolean =>
  canonicalJson(a as unknown as Json) === canonicalJson(b as unknown as Json);

const tooComplex: ConditionChange = { kind: 'incomparable', why: 'too-complex', facts: [] };

const difference = (diagram: Diagram, joint: JointFacts): ConditionChange => {
  const { operations } = diagram;
  const was = (diagram.roots.get('before') as Compiled).node;
  const is = (diagram.roots.get('after') as Compiled).node;
  if (was === is) return { kind: 'same' };
  const butNot = (one: number, other: number) => operations.and(one, operations.not(other));
  /** Who stands better in `one` than in `other`: eligible for sure where it was not, or still hopeful where it was not. */
  const better = (one: number, other: number) =>
    operations.or(
      butNot(always(diagram, one), always(diagram, other)),
      butNot(sometimes(diagram, one), sometimes(diagram, other)),
    );
  const witness = (node: number, isJudged = false) => witnessOf(node, diagram, joint, { was, is, isJudged });
  const gains = witness(better(is, was));
  const loses = witness(better(was, is));
  const judged =
    gains === null && loses === null ? witness(operations.or(butNot(is, was), butNot(was, is)), true) : null;
  return { kind: 'differs', gains, loses, judged };
};

/** The two conditions, and whether the difference shows only once judgements are settled. */
interface Sides {
  readonly was: number;
  readonly is: number;
  readonly isJudged: boolean;
}

const witnessOf = (node: number, diagram: Diagram, joint: JointFacts, { was, is, isJudged }: Sides): Witness | null => {
  if (node === FALSE) return null;
  const { table, variables } = diagram;
  const optionAt = (level: number, cell: number): readonly [string, string] | undefined => {
    const variable = variables.list[level];
    if (variable?.kind === 'choice') return [variable.fact, variable.options[cell] as string];
    return variable?.kind === 'member' && cell === 1 ? [variable.fact, variable.option] : undefined;
  };
  const isShared = (level: number, cell: number): boolean => {
    const option = optionAt(level, cell);
    return option === undefined || joint.only(...option) === undefined;
  };
  // A company that both packs can describe says more than one that only one of them can.
  const way = wayToTrue(table, node, isShared) ?? wayToTrue(table, node) ?? new Map<number, number>();
  const cellFor = (level: number): number => {
    const width = table.width(level);
    const shared = Array.from({ length: width }, (_, cell) => cell).find((cell) => isShared(level, cell));
    return shared ?? 0;
  };
  const cells = new Map(variables.list.map((_, level) => [level, way.get(level) ?? cellFor(level)]));
  const status = (root: number): Status =>
    isJudged ? (leafAt(table, root, cells) === TRUE ? 'eligible' : 'ineligible') : statusAt(diagram, root, cells);
  const profile = companyIn(cells, variables, joint.facts, cellFor);
  const turning = [...new Set([...levelsUnder(table, was), ...levelsUnder(table, is)])].sort((a, b) => a - b);
  const asked = [...new Set(turning.flatMap((level) => askedAt(diagram, level)))];
  return {
    profile,
    attested: isJudged ? attestedIn(diagram, cells) : {},
    before: status(was),
    after: status(is),
    answers: asked.map((id) => inWords(joint.facts.get(id) as Fact, profile[id])),
    newOptions: [...cells].flatMap(([level, cell]) => {
      const [fact, option] = optionAt(level, cell) ?? [];
      const only = fact === undefined || option === undefined ? undefined : joint.only(fact, option);
      return fact === undefined || option === undefined || only === undefined ? [] : [{ fact, option, only }];
    }),
  };
};

const askedAt = ({ variables }: Diagram, level: number): readonly string[] => {
  const variable = variables.list[level];
  return variable === undefined ? [] : factsAt(variable);
};

const attestedIn = ({ variables }: Diagram, cells: ReadonlyMap<number, number>): Attested =>
  Object.fromEntries(
    variables.list.flatMap((variable, level) =>
      variable.kind === 'judgement' ? [[variable.judgement, cells.get(level) === 1] as const] : [],
    ),
  );

const inWords = (fact: Fact, answer: unknown): Witness['answers'][number] => {
  const parsed = parseAnswer(fact, answer);
  const given: Given | null = parsed.ok ? parsed.value : null;
  const entries = locales.map((locale) => [locale, describeGiven(fact, given, locale)]);
  return { fact: fact.id, label: fact.label, answer: Object.fromEntries(entries) as Text };
};
