import type { TranslatedCondition } from '@huice/engine/diagram';
import { all, cases, type Expression, not, text } from './expression.ts';
import type { Standing, Verdict } from './standing.ts';

type Said = 'met' | 'unmet' | 'open';

/**
 * Where the leaf stands that settles the condition, or keeps it open: the numbers of the parts on the way to it, from 0, with points between;
 * empty where the condition is a leaf itself. Of several, the first as they are written: under `all`, the first part that is not met; under
 * `any`, the first that is; where all parts are alike, the first.
 *
 * @example
 * // all(registered, any(listed, filed)), of a company that is registered and neither listed nor filed: '1.0'
 */
export const decidingOf = (condition: TranslatedCondition, { verdictOf }: Pick<Standing, 'verdictOf'>): Expression => {
  const verdicts = new Map<TranslatedCondition, Verdict>();
  const is = (part: TranslatedCondition, said: Said): Expression => {
    const verdict = verdicts.get(part) ?? verdictOf(part);
    verdicts.set(part, verdict);
    return said === 'open' ? all(not(verdict.met), not(verdict.unmet)) : verdict[said];
  };
  const each = (part: TranslatedCondition, path: readonly number[]): Expression =>
    cases(
      [
        { when: is(part, 'met'), gives: leafOf(part, 'met', path) },
        { when: is(part, 'unmet'), gives: leafOf(part, 'unmet', path) },
      ],
      leafOf(part, 'open', path),
    );
  const leaves = new Map<TranslatedCondition, Map<Said, Expression>>();
  const leafOf = (part: TranslatedCondition, said: Said, path: readonly number[]): Expression => {
    const known = leaves.get(part) ?? new Map<Said, Expression>();
    leaves.set(part, known);
    const leaf = known.get(said) ?? findLeaf(part, said, path);
    known.set(said, leaf);
    return leaf;
  };
  const findLeaf = (part: TranslatedCondition, said: Said, path: readonly number[]): Expression => {
    const [first, ...rest] = part.parts;
    if (first === undefined) return text(path.join('.'));
    if (part.condition.kind === 'not') return each(first, [...path, 0]);
    if (rest.length === 0 && part.condition.kind === 'meets') return leafOf(first, said, [...path, 0]);
    return cases(
      part.parts.map((one, at) => ({ when: is(one, said), gives: leafOf(one, said, [...path, at]) })),
      // The tree can leave open what all its parts together settle; then every part has its share.
      each(first, [...path, 0]),
    );
  };
  return each(condition, []);
};
