import { cofactor } from '../diagram/cofactor.ts';
import type { Diagram } from '../diagram/diagram.ts';
import { nodesUnder } from '../diagram/reach.ts';
import { NO, YES } from '../diagram/variables.ts';
import type { ChoiceFact, ChoicesFact, Option } from '../language/fact.ts';
import { finding } from './finding.ts';
import { amountsUnder } from './spots.ts';
import type { Check, Subject } from './subject.ts';

/** Options of one question between which no condition and no amount makes a difference. */
export const optionsAlike: Check = (subject) => {
  const roots = new Set(subject.incentives.map(({ compiled }) => compiled.node));
  const nodes = nodesUnder(subject.diagram.table, roots);
  return subject.pack.facts.flatMap((fact, index) => {
    if (fact.kind !== 'choice' && fact.kind !== 'choices') return [];
    const classes =
      fact.kind === 'choice'
        ? choiceClasses(subject, nodes, fact)
        : choicesClasses(subject.diagram, nodes, roots, fact);
    // When no option differs from any other, the fact itself is not read, or never matters.
    if (classes.length < 2) return [];
    return classes
      .filter((alike) => alike.length > 1)
      .map((alike) =>
        finding(
          'verify/options-alike',
          ['facts', index, 'options', fact.options.indexOf(alike[0] as Option)],
          fact.id,
          {
            expected: 'options that some condition or amount tells apart',
            received: alike.map(({ id }) => id).join(', '),
            hint: 'make one option of them, unless people need to find their own name in the list',
            params: { options: alike.map(({ id }) => id).join(', ') },
          },
        ),
      );
  });
};

const grouped = (options: readonly Option[], signature: (option: Option) => string): Option[][] => {
  const classes = new Map<string, Option[]>();
  for (const option of options) {
    const key = signature(option);
    const known = classes.get(key);
    if (known === undefined) classes.set(key, [option]);
    else known.push(option);
  }
  return [...classes.values()];
};

const choiceClasses = ({ diagram, pack }: Subject, nodes: readonly number[], fact: ChoiceFact): Option[][] => {
  const { table, variables } = diagram;
  const level = variables.level({ fact: fact.id });
  const own = nodes.filter((node) => table.level(node) === level);
  const amounts = pack.incentives
    .flatMap(({ amount }) => amountsUnder(amount, []))
    .flatMap((one) => (one.amount.kind === 'by-choice' && one.amount.fact === fact.id ? [one.amount] : []));
  return grouped(fact.options, (option) => {
    const children = own.map((node) => table.child(node, fact.options.indexOf(option)));
    const paid = amounts.map(({ cases, otherwise }) =>
      JSON.stringify(Object.hasOwn(cases, option.id) ? cases[option.id] : otherwise),
    );
    return JSON.stringify([children, paid]);
  });
};

/** Two options of a `choices` fact are alike when having the one, the other, or both comes to the same. */
const choicesClasses = (
  { table, variables }: Diagram,
  nodes: readonly number[],
  roots: ReadonlySet<number>,
  fact: ChoicesFact,
): Option[][] => {
  const used = new Set(nodes.map((node) => table.level(node)));
  const levelOf = new Map(fact.options.map(({ id }) => [id, variables.level({ fact: fact.id, option: id })]));
  const isUsed = (option: Option) => used.has(levelOf.get(option.id) ?? -1);
  const areAlike = (a: Option, b: Option): boolean => {
    const [first, second] = [levelOf.get(a.id) as number, levelOf.get(b.id) as number];
    const left = (root: number, one: number, two: number) =>
      cofactor(table, cofactor(table, root, first, one), second, two);
    return [...roots].every((root) => {
      const onlyFirst = left(root, YES, NO);
      return onlyFirst === left(root, NO, YES) && onlyFirst === left(root, YES, YES);
    });
  };
  const classes: Option[][] = [];
  for (const option of fact.options.filter(isUsed)) {
    const known = classes.find(([first]) => areAlike(first as Option, option));
    if (known === undefined) classes.push([option]);
    else known.push(option);
  }
  const idle = fact.options.filter((option) => !isUsed(option));
  return idle.length === 0 ? classes : [...classes, idle];
};
