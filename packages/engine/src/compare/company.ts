import type { Answer, Profile } from '../decide/profile.ts';
import { figureText } from '../decide/region.ts';
import { toDecimal } from '../diagram/linear.ts';
import { sampleOf } from '../diagram/sample-of.ts';
import type { Variable, Variables } from '../diagram/variables.ts';
import { YES } from '../diagram/variables.ts';
import { boundsOf, type Fact } from '../language/fact.ts';
import type { CalendarDate } from '../value/calendar-date.ts';

/** By level of the diagram, the cell that a company stands in. */
export type Cells = ReadonlyMap<number, number>;

/** A full profile of one company in these cells: an answer to every fact, whether the diagram asks for it or not. */
export const companyIn = (
  cells: Cells,
  variables: Variables,
  facts: ReadonlyMap<string, Fact>,
  cellFor: (level: number) => number,
  asOf: CalendarDate = anyDay,
): Profile => {
  const at = (level: number): number => cells.get(level) ?? cellFor(level);
  const answers = new Map<string, Answer>([...facts.values()].map((fact) => [fact.id, answerUnasked(fact)]));
  const members = new Map<string, string[]>();
  variables.list.forEach((variable, level) => {
    if (variable.kind === 'judgement') return;
    if (variable.kind === 'group') {
      const { group } = variable;
      const point = group.sample(at(level), { answered: new Map(), asOf });
      for (const fact of group.facts) {
        const value = point?.get(fact.id);
        if (value !== undefined) answers.set(fact.id, figureText(fact, toDecimal(value)));
      }
      return;
    }
    if (variable.kind !== 'member') {
      answers.set(variable.fact, answerIn(variable, at(level)));
      return;
    }
    const chosen = members.get(variable.fact) ?? [];
    if (at(level) === YES) chosen.push(variable.option);
    members.set(variable.fact, chosen);
  });
  for (const [fact, chosen] of members) answers.set(fact, chosen.sort());
  return Object.fromEntries([...answers].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** For companies of no day in particular. */
const anyDay = '2026-01-01' as CalendarDate;

const answerIn = (variable: Exclude<Variable, { kind: 'judgement' | 'member' | 'group' }>, cell: number): Answer => {
  switch (variable.kind) {
    case 'boolean':
      return cell === YES;
    case 'choice':
      return variable.options[cell] as string;
    case 'scale':
      return figureText(variable.scale.fact, sampleOf(variable.scale, cell));
  }
};

const answerUnasked = (fact: Fact): Answer => {
  switch (fact.kind) {
    case 'boolean':
      return false;
    case 'choice':
      return (fact.options[0] as { readonly id: string }).id;
    case 'choices':
      return [];
    case 'date':
      return '2020-01-01';
    default:
      return boundsOf(fact).minimum;
  }
};
