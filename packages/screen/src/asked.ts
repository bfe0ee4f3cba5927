import { type Attested, type Calculator, type CalendarDate, type Outcome, ok } from '@huice/engine';
import { type CompiledIncentive, type CompiledPack, cofactor, compiledOf, situationOf } from '@huice/engine/deciding';

/** What a screening is asked, the same for all companies. */
export interface ScreenOptions {
  /** The day as of which validity is judged and ages are counted, YYYY-MM-DD. Never read from a clock. */
  readonly asOf: string;
  /** What an authority has settled, for every company alike. */
  readonly attested?: Attested;
  /** Only these incentives, by id; all of the pack unless said otherwise. */
  readonly incentives?: readonly string[];
}

/** The same, read once. */
export interface Asked {
  readonly pack: CompiledPack;
  readonly asOf: CalendarDate;
  readonly attested: Attested;
  /** In the version that is in force on the day. */
  readonly incentives: readonly CompiledIncentive[];
  /** By incentive: its condition in the diagram, with what is attested put in. */
  readonly roots: readonly number[];
}

/** Everything that is wrong with the options, or what they ask. */
export const asked = (calculator: Calculator, options: ScreenOptions): Outcome<Asked> => {
  const pack = compiledOf(calculator);
  const situation = situationOf(pack, {}, options);
  if (!situation.ok) return situation;
  const { asOf, incentives, knowledge } = situation.value;
  const { table, variables } = pack.diagram;
  const settled = [...knowledge.attested].flatMap(([judgement, is]) => {
    const level = variables.level({ judgement });
    return level === undefined ? [] : [{ level, cell: Number(is) }];
  });
  const withSettled = (node: number) =>
    settled.reduce((rest, { level, cell }) => cofactor(table, rest, level, cell), node);
  return ok({
    pack,
    asOf,
    attested: Object.fromEntries(knowledge.attested),
    incentives,
    roots: incentives.map(({ compiled }) => withSettled(compiled.node)),
  });
};
