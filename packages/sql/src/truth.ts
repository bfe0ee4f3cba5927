import type { Condition } from '@huice/engine';
import type { TranslatedCondition, Translation } from '@huice/engine/diagram';
import { type Ground, isIn } from './cells.ts';
import { all, any, cases, type Expression, isKnown, no, not, open, taken, yes } from './expression.ts';

/**
 * How a condition stands, in two truths. `may`: it holds if every judgement that still counts is in its favour; unknown while a fact
 * still counts. `sure`: it holds without any; looked at only where `may` is true. Where no judgement is asked the two are one.
 */
export interface Truth {
  readonly may: Expression;
  readonly sure: Expression;
}

const NO = 0;
const YES = 1;

/** Below these the diagram has settled already what a condition comes to. */
const isSettled = ({ node }: TranslatedCondition): boolean => node === NO || node === YES;

/**
 * What a condition asks, each as often as it is asked: a level of the diagram, or a judgement. Undefined where three-valued logic is no way
 * to say it: points, and so many of several.
 */
const asked = (part: TranslatedCondition, translation: Translation): readonly number[] | undefined => {
  if (isSettled(part)) return [];
  const { condition, parts, node } = part;
  switch (condition.kind) {
    case 'points':
      return undefined;
    case 'at-least-n':
      if (condition.n !== 1 && condition.n !== parts.length) return undefined;
      break;
    case 'has-any':
    case 'has-all':
      return levelsOfSet(node, translation);
    case 'all':
    case 'any':
    case 'not':
    case 'meets':
      break;
    default:
      return [translation.nodeAt(node)?.level as number];
  }
  const all = parts.map((one) => asked(one, translation));
  return all.includes(undefined) ? undefined : (all as number[][]).flat();
};

/** A chain: each level is asked once. */
const levelsOfSet = (node: number, { nodeAt }: Translation): number[] => {
  const levels: number[] = [];
  for (let at = nodeAt(node); at !== undefined; ) {
    levels.push(at.level);
    at = nodeAt(Math.max(...at.children));
  }
  return levels;
};

/**
 * Whether it asks each thing once. Then what three-valued logic says of it is exact: facts are independent, so that each part that is still
 * open can turn out either way whatever the others do.
 */
export const asksOnce = (part: TranslatedCondition, translation: Translation): boolean => {
  const levels = asked(part, translation);
  return levels !== undefined && new Set(levels).size === levels.length;
};

/** Of a condition that asks each thing once. */
export const truthOf = (part: TranslatedCondition, translation: Translation, ground: Ground): Truth => {
  const { condition, parts, node } = part;
  if (isSettled(part)) return plain(node === YES ? yes : no);
  const of = () => parts.map((one) => truthOf(one, translation, ground));
  switch (condition.kind) {
    case 'judgement':
      return { may: yes, sure: no };
    case 'all':
      return allOf(of());
    case 'any':
      return anyOf(of());
    case 'at-least-n':
      return condition.n === 1 ? anyOf(of()) : allOf(of());
    case 'not':
      return notOf(of()[0] as Truth);
    case 'meets':
      return of()[0] as Truth;
    case 'has-any':
    case 'has-all':
      return ofSet(condition, node, translation, ground);
    default: {
      const { level, children } = translation.nodeAt(node) as { level: number; children: readonly number[] };
      const wanted = new Set(children.flatMap((child, cell) => (child === YES ? [cell] : [])));
      return plain(isIn(translation.levels[level] as Translation['levels'][number], wanted, ground));
    }
  }
};

const plain = (of: Expression): Truth => ({ may: of, sure: of });

const isPlain = ({ may, sure }: Truth): boolean => may === sure;

/** Whether it holds without any judgement, with two values. */
export const isMet = (truth: Truth): Expression =>
  isPlain(truth) ? taken(truth.may, false) : all(taken(truth.may, false), taken(truth.sure, false));

const ofSet = (
  condition: Extract<Condition, { readonly kind: 'has-any' | 'has-all' }>,
  node: number,
  translation: Translation,
  ground: Ground,
): Truth => {
  const members = levelsOfSet(node, translation).map((level) =>
    isIn(translation.levels[level] as Translation['levels'][number], new Set([YES]), ground),
  );
  return plain(condition.kind === 'has-any' ? any(...members) : all(...members));
};

const allOf = (parts: readonly Truth[]): Truth => {
  const may = all(...parts.map((one) => one.may));
  return parts.every(isPlain) ? plain(may) : { may, sure: all(...parts.map((one) => one.sure)) };
};

/** One part that is sure settles it; else a fact that still counts keeps it open; else a judgement in its favour would do. */
const anyOf = (parts: readonly Truth[]): Truth => {
  const may = any(...parts.map((one) => one.may));
  if (parts.every(isPlain)) return plain(may);
  const facts = any(...parts.filter(isPlain).map((one) => one.may));
  const isJudgement = ({ may: one, sure: other }: Truth) => one === yes && other === no;
  // Where a judgement alone would do, nothing but a fact that is not known keeps it open.
  if (parts.every((one) => isPlain(one) || isJudgement(one)))
    return { may: cases([{ when: isKnown(facts), gives: yes }], open), sure: taken(facts, false) };
  const sure = any(...parts.map(isMet));
  const isOpen = parts
    .map(({ may: one }) => not({ kind: 'is-known', of: one }))
    .filter((_, at) => parts[at]?.may.kind !== 'truth');
  return {
    may: cases(
      [
        { when: sure, gives: yes },
        { when: any(...isOpen), gives: open },
      ],
      may,
    ),
    sure,
  };
};

const notOf = (part: Truth): Truth => {
  if (isPlain(part)) return plain(not(part.may));
  return {
    may: cases(
      [
        { when: isMet(part), gives: no },
        { when: part.may, gives: yes },
      ],
      not(part.may),
    ),
    sure: not(part.may),
  };
};
