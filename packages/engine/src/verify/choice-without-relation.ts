import { citationsOf } from '../language/parts.ts';
import { finding } from './finding.ts';
import type { Check, CompiledIncentive } from './subject.ts';

/** 不重复享受, 就高不就低, 择一, in either script: words by which a source lets a company have only one of several. */
const onlyOne = /不(?:予|得|再)?(?:重[复複](?!计|計)|[兼并併]享)|[就从從]高|[择擇]一|[择擇][优優]/;

/** One of several incentives that cite words of that sort, which no relation ties to any other. */
export const choiceWithoutRelation: Check = ({ pack, incentives }) => {
  const quotes = new Map(pack.clauses.map(({ id, quote }) => [id, quote]));
  const tied = new Set([
    ...(pack.relations ?? []).flatMap((one) => one.incentives),
    ...pack.incentives.flatMap(({ id, excludes = [] }) => (excludes.length === 0 ? [] : [id, ...excludes])),
    ...pack.incentives.flatMap(({ id, sharedCaps }) => (sharedCaps === undefined ? [] : [id])),
  ]);
  const wordsOf = ({ incentive }: CompiledIncentive) =>
    Object.values(citationsOf(incentive))
      .flat()
      .flatMap(({ clause, words }) => onlyOne.exec(words ?? quotes.get(clause) ?? '')?.[0] ?? [])[0];
  const citing = incentives.flatMap((one) => {
    const words = wordsOf(one);
    return words === undefined ? [] : [{ ...one, words }];
  });
  if (citing.length < 2) return [];
  return citing
    .filter(({ incentive }) => !tied.has(incentive.id))
    .map(({ incentive: { id }, path, words }) =>
      finding('verify/choice-without-relation', path, id, {
        expected: 'a relation with the incentives that it cannot be taken together with',
        received: words,
        hint: 'state a one-of, a joint cap or a top-up, or say why the words do not concern it',
        params: { words },
      }),
    );
};
