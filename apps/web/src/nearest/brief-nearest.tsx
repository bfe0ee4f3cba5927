import type { Change, Result } from '@huice/engine';
import { changesAlone, describeAnyChanges, describeChange, mutabilityLabel } from '@huice/engine/wording';
import { useAnswerStore } from '../state/checked-answers.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { nearestFor } from './use-nearest.ts';

/** On paper: the first of the smallest sets in one sentence; nothing for what is settled in favour or has ended. */
export const BriefNearest = ({ result }: { readonly result: Result }) => {
  const { say, locale } = useWords();
  const { facts, calculator } = usePackIndex();
  const nearest = nearestFor(calculator, result, useAnswerStore().read);
  if (nearest === null) return null;
  const [first] = nearest.sets;
  if (first === undefined)
    return <p>{say(nearest.outcome === 'impossible' ? 'nearest.impossible' : 'nearest.none-found')}</p>;
  const listed = (some: readonly Change[]) =>
    some.flatMap((change) => {
      const fact = facts.get(change.fact);
      if (fact === undefined) return [];
      const text = describeChange(fact, change, locale);
      return [change.kind === 'confirm' ? text : `${text} [${mutabilityLabel(change.mutability, locale)}]`];
    });
  const space = locale === 'en' ? ' ' : '';
  const changes = [
    ...listed(changesAlone(first)),
    ...first.choices.map(
      (one) => `${describeAnyChanges(one, locale)}${space}${listed(one.of).join(say('list.clause'))}`,
    ),
  ];
  const isChange = first.changes.some(({ kind }) => kind === 'change');
  return (
    <p>
      {say(isChange ? 'brief.nearest' : 'brief.confirm', { changes: changes.join(say('list.clause')) })}
      {say('list.stop')}
      {space}
      {say(`nearest-then.${first.status}`)}
    </p>
  );
};
