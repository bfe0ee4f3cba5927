import type { AnyChanges, Change, ChangeSet } from '@huice/engine';
import { changesAlone, describeAnyChanges, describeChange, mutabilityLabel } from '@huice/engine/wording';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';

interface ChangeListProps {
  readonly set: ChangeSet;
}

/** One set: what has to change, apart from what only has to turn out so, each with its gap and with who can bring it about. */
export const ChangeList = ({ set }: ChangeListProps) => (
  <>
    <ChangeLines changes={changesAlone(set)} />
    {set.choices.map((choice) => (
      <AnyChangesList key={choice.of.map(({ fact }) => fact).join()} choice={choice} />
    ))}
  </>
);

const AnyChangesList = ({ choice }: { readonly choice: AnyChanges }) => {
  const { locale } = useWords();
  return (
    <div className="changes-any">
      <p>{describeAnyChanges(choice, locale)}</p>
      <ChangeLines changes={choice.of} />
    </div>
  );
};

const ChangeLines = ({ changes }: { readonly changes: readonly Change[] }) =>
  changes.length === 0 ? null : (
    <ul className="changes">
      {changes.map((change) => (
        <ChangeLine key={change.fact} change={change} />
      ))}
    </ul>
  );

const ChangeLine = ({ change }: { readonly change: Change }) => {
  const { say, locale } = useWords();
  const { facts } = usePackIndex();
  const fact = facts.get(change.fact);
  if (fact === undefined) return null;
  const isChange = change.kind === 'change';
  const tag = mutabilityLabel(change.mutability, locale);
  return (
    <li data-kind={change.kind}>
      <svg className="change-mark" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        {isChange ? (
          <path d="M2 8h11M9 4l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.8" />
        ) : (
          <path
            d="M5.2 6a2.8 2.8 0 1 1 4.3 2.4c-1 .6-1.5 1-1.5 2M8 12.6v1.2"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
          />
        )}
      </svg>
      <span className="unseen">{say(isChange ? 'nearest.to-change' : 'nearest.to-confirm')} </span>
      <span>
        {describeChange(fact, change, locale)}{' '}
        <span className="change-tag" data-mutability={change.mutability}>
          {isChange ? tag : say('nearest.if-not', { tag })}
        </span>
      </span>
    </li>
  );
};
