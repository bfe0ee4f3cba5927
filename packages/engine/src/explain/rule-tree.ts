import type { Citations } from '../language/citation.ts';
import type { Condition } from '../language/condition.ts';
import { conditionsIn } from '../language/figures.ts';
import type { Pack } from '../language/pack.ts';
import type { Locale } from '../language/text.ts';
import { describeCondition } from './describe-condition.ts';

/** A condition in words, part by part, as it is written. */
export interface RuleTree {
  readonly kind: Condition['kind'];
  /** `市场化股权融资额不低于 1 亿元`; for a group its head, `须同时满足以下 4 项`. */
  readonly text: string;
  readonly of: readonly RuleTree[];
  /** Of a leaf; empty for a group. */
  readonly citations: readonly { readonly clause: string; readonly words: string }[];
}

/** A rule as a tree of wordings, group by group, for whoever draws it. */
export const ruleTree = (pack: Pack, condition: Condition, locale: Locale): RuleTree => {
  const clauses = new Map(pack.clauses.map(({ id, quote }) => [id, quote]));
  const cited = (cites: Citations) =>
    cites.map(({ clause, words }) => ({ clause, words: words ?? clauses.get(clause) ?? '' }));
  const definedBy = (definition: string) =>
    pack.definitions?.flatMap(({ id, condition }) => (id === definition ? [condition] : [])) ?? [];
  const visit = (one: Condition): RuleTree => ({
    kind: one.kind,
    text: describeCondition(pack, one, locale),
    of: (one.kind === 'meets' ? definedBy(one.definition) : conditionsIn(one)).map(visit),
    citations: 'cites' in one ? cited(one.cites) : [],
  });
  return visit(condition);
};

/** The tree as lines of plain text, drawn with `├─` and `└─`. */
export const ruleTreeText = (tree: RuleTree): string => lines(tree, '').join('\n');

const lines = (tree: RuleTree, indent: string): string[] => [
  tree.text,
  ...tree.of.flatMap((part, index) => {
    const isLast = index === tree.of.length - 1;
    const [head, ...rest] = lines(part, `${indent}${isLast ? '   ' : '│  '}`);
    return [`${indent}${isLast ? '└─ ' : '├─ '}${head}`, ...rest];
  }),
];
