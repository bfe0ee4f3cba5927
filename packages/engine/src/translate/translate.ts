import { type Calculator, compiledOf } from '../compile.ts';
import type { Group } from '../diagram/group.ts';
import { LEAF_LEVEL } from '../diagram/node-table.ts';
import type { Scale } from '../diagram/scale.ts';
import type { Variable } from '../diagram/variables.ts';
import { type Outcome, ok, unreachable } from '../issue.ts';
import { type CalendarDate, fromDayNumber, parseCalendarDate } from '../value/calendar-date.ts';
import { toPlain } from '../value/decimal.ts';
import type { DiagramNode, Level, LevelCut, TranslatedCondition, Translation } from './translation.ts';

/**
 * The diagram of a calculator's pack as plain data, each incentive as it stands on a day.
 *
 * Issues: those of a day that is none (`date/…`).
 *
 * @example
 * const translated = translate(calculator, '2026-11-30');
 * if (translated.ok) translated.value.incentives.map(({ id, condition }) => [id, condition.node]);
 */
export const translate = (calculator: Calculator, asOf: string): Outcome<Translation> => {
  const day = parseCalendarDate(asOf);
  if (!day.ok) return day;
  const { diagram, incentives } = compiledOf(calculator);
  const { table, variables, others } = diagram;
  const known = new Map<number, DiagramNode>();
  const nodeAt = (node: number): DiagramNode | undefined => {
    const level = table.level(node);
    if (level === LEAF_LEVEL) return undefined;
    const found = known.get(node) ?? {
      level,
      children: Array.from({ length: table.width(level) }, (_, cell) => table.child(node, cell)),
    };
    known.set(node, found);
    return found;
  };
  return ok({
    levels: variables.list.map((variable) => levelOf(variable, day.value)),
    nodeAt,
    incentives: incentives.map((one) => {
      const { id, incentive, compiled } = one.at(day.value);
      const validity = one.validityOn(day.value).state;
      return {
        id,
        incentive,
        validity,
        condition: compiled,
        whenOf: (condition) => others.get(condition) as TranslatedCondition,
      };
    }),
  });
};

const levelOf = (variable: Variable, asOf: CalendarDate): Level => {
  switch (variable.kind) {
    case 'boolean':
    case 'choice':
    case 'judgement':
      return variable;
    case 'member':
      return { kind: 'boolean', fact: variable.fact, option: variable.option };
    case 'scale':
      return { kind: 'scale', fact: variable.fact, cuts: cutsOf(variable.scale) };
    case 'group':
      return groupOf(variable.group, asOf);
    default:
      return unreachable(variable);
  }
};

const cutsOf = ({ fact, cuts }: Scale): LevelCut[] =>
  cuts.map(({ at, side }) => ({
    at: fact.kind === 'date' ? (fromDayNumber(at.toNumber()) as string) : toPlain(at),
    op: side === 'before' ? '>=' : '>',
  }));

const groupOf = (group: Group, asOf: CalendarDate): Level => {
  const facts = group.facts.map(({ id }) => id);
  const regions = group.regions.map((_, region) =>
    group.standing(group.placesIn(region), asOf).map(({ of, plus, strict }) => ({
      of: of.flatMap((factor, at) => (factor === 0n ? [] : [{ fact: facts[at] as string, factor }])),
      plus,
      strict,
    })),
  );
  return { kind: 'group', facts, hasAge: group.hasAge, regions };
};
